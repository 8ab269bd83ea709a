import { memo, useCallback, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { CellAddress } from '../../app/matrix/matrix-address.ts';
import { tableChoices } from '../../app/matrix/matrix-address.ts';
import type { RowView } from '../../app/matrix/cells.ts';
import type { MatrixPart } from '../../app/matrix/matrix-view.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { variantName } from '../../i18n/variant-name.ts';
import type { AllTexts } from '../../i18n/en/texts.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { HiddenText } from '../parts/text/hidden-text.tsx';
import { keyTarget, type At } from './key-target.ts';
import { MatrixBodyRow } from './matrix-body-row.tsx';
import { slotNames } from './matrix-text.ts';
import { PromiseHead } from './promise-head.tsx';
import styles from './matrix.module.css';

type MatrixTableProps = {
  readonly part: MatrixPart;
  readonly rows: readonly RowView[];
  readonly columns: readonly PropertyId[];
  readonly runningRow: string | null;
  readonly chosen: CellAddress | null;
  readonly onChoose: (cell: CellAddress) => void;
};

/** Rows of variants by promises. One stop for the tab key; arrow keys go from cell to cell. */
export const MatrixTable = memo(function MatrixTable({
  part,
  rows,
  columns,
  runningRow,
  chosen,
  onChoose,
}: MatrixTableProps): ReactElement {
  const texts = useAllTexts();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<At>({ row: 0, column: 0 });
  const counts = { rows: rows.length, columns: columns.length };
  const stop = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns.length - 1) };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = keyTarget(event, stop, counts);
    if (target === null) return;
    event.preventDefault();
    const cells = table.current?.querySelectorAll<HTMLElement>('[data-column]') ?? [];
    [...cells]
      .find(
        ({ dataset }) => dataset['row'] === String(target.row) && dataset['column'] === String(target.column),
      )
      ?.focus();
  };
  const keys = useRef(onKeyDown);
  keys.current = onKeyDown;
  const onKey = useCallback((event: KeyboardEvent) => keys.current(event), []);
  const onReach = useCallback((row: number, column: number) => setAt({ row, column }), []);
  const slots = tableChoices(part.scenario).find(({ id }) => id === part.table)?.slots ?? [];
  const caption = texts.matrix.caption(slotNames(slots, texts), lookUp(texts.scenarios, part.scenario));
  return (
    <div className={styles['scroll']}>
      <table ref={table} className={styles['table']}>
        <caption>
          <HiddenText>{caption}</HiddenText>
        </caption>
        <thead>
          <tr>
            <th scope="col">{slotNames(slots, texts)}</th>
            {columns.map((property, column) => (
              <PromiseHead
                key={property}
                property={property}
                column={column}
                isStop={stop.row === -1 && stop.column === column}
                onKeyDown={onKey}
                onReach={onReach}
              />
            ))}
          </tr>
        </thead>
        {groupsOf(rows, texts).map(({ name, members }) => (
          <tbody key={name}>
            {slots.length > 1 && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1} className={styles['group']}>
                  <span>{name}</span>
                </th>
              </tr>
            )}
            {members.map(({ view, index }) => (
              <MatrixBodyRow
                key={view.row.id}
                view={view}
                index={index}
                columns={columns}
                isSearching={runningRow === view.row.id}
                stop={stop.row === index ? stop.column : null}
                chosen={chosen?.row === view.row.id ? chosen.property : null}
                onChoose={onChoose}
                onKeyDown={onKey}
                onReach={onReach}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
});

/** Rows that share their first variant of two stand together. */
function groupsOf(rows: readonly RowView[], texts: AllTexts) {
  const groups = new Map<string, { readonly view: RowView; readonly index: number }[]>();
  rows.forEach((view, index) => {
    const [first, second] = view.row.chosen;
    const name = first === undefined || second === undefined ? '' : variantName(first, texts);
    groups.set(name, [...(groups.get(name) ?? []), { view, index }]);
  });
  return [...groups].map(([name, members]) => ({ name, members }));
}
