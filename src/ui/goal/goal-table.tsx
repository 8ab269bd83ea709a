import { useState, type ReactElement } from 'react';
import { columnValueText, readColumnValue } from '../../app/explore/column-value.ts';
import type { GoalOffers } from '../../app/explore/goal-offers.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { Json } from '../../base/json.ts';
import type { CountedCondition } from '../../scenarios/goals/goal.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Field, Select } from '../parts/field.tsx';

type Rows = Extract<CountedCondition, { readonly kind: 'rows' }>;

type GoalTableProps = {
  readonly line: Rows;
  readonly offers: GoalOffers;
  readonly onChange: (line: Rows) => void;
};

/** Which rows are counted: those of a table, perhaps with this in a column. */
export function GoalTable({ line, offers, onChange }: GoalTableProps): ReactElement {
  const { goals, databases } = useAllTexts();
  const { database, table, where = {} } = line;
  const [[column, value] = ['', null]] = Object.entries(where);
  // What is typed stays as it is typed, though `1.` reads as `1`.
  const [last, setLast] = useState('');
  const typed = readColumnValue(last) === value ? last : columnValueText(value ?? null);
  const here = offers.tables.find((one) => one.database === database && one.table === table);
  const columns = here?.columns ?? [];
  const nameOf = (one: { readonly database: string; readonly table: string }): string =>
    `${one.database}/${one.table}`;
  const withWhere = (named: string, what: Json): void => onChange({ ...line, where: { [named]: what } });
  return (
    <>
      <Select
        label={goals.table}
        isLabelHidden
        value={nameOf(line)}
        onChange={(chosen) => {
          const found = offers.tables.find((one) => nameOf(one) === chosen);
          const { where: _, ...rest } = line;
          if (found !== undefined) onChange({ ...rest, database: found.database, table: found.table });
        }}
        options={offers.tables.map((one) => ({
          value: nameOf(one),
          label: goals.tableOf(one.table, lookUp(databases, one.database)),
        }))}
      />
      <Select
        label={goals.column}
        isLabelHidden
        value={column}
        onChange={(chosen) => {
          const { where: _, ...rest } = line;
          if (chosen === '') onChange(rest);
          else withWhere(chosen, value ?? readColumnValue(last));
        }}
        options={[
          { value: '', label: goals.anyColumn },
          ...(column === '' || columns.includes(column) ? columns : [...columns, column]).map((one) => ({
            value: one,
            label: one,
          })),
        ]}
      />
      {column !== '' && (
        <Field
          label={goals.value}
          isLabelHidden
          value={typed}
          onChange={(text) => {
            setLast(text);
            withWhere(column, readColumnValue(text));
          }}
        />
      )}
    </>
  );
}
