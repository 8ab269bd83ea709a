import type { ReactElement } from 'react';
import type { LabState } from '../../app/lab/lab-state.ts';
import { documentWordsOf } from '../../app/selectors/document-words.ts';
import { sqlOf } from '../../app/selectors/sql-of.ts';
import { fromBefore } from '../../app/selectors/from-before.ts';
import { lastWritten, tableNames } from '../../app/selectors/table-rows.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useLab, useView, useViewStore } from '../lab/lab-context.tsx';
import { lastEntryOf } from '../lab/last-entry.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { HiddenText } from '../parts/text/hidden-text.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { BrokerSheet } from './broker-sheet.tsx';
import { TableSheet } from './table-sheet.tsx';
import styles from './tables.module.css';

type Pick = { readonly database: string; readonly table: string };

/** The rows at the viewpoint, and what the last move did to them. */
export function Tables(): ReactElement {
  const chosen = useView((view) => view.table);
  const definition = useLab((state) => state.definition);
  const last = useLab(lastEntryOf);
  const pick = chosen ?? lastWritten(definition, last) ?? firstTable(definition);
  return (
    <div className={styles['root']}>
      <TableNav pick={pick} />
      <ScrollRegion className={styles['sheet']} label={pick?.table ?? ''}>
        {pick === null ? null : pick.database === definition.broker ? (
          <BrokerSheet partition={pick.table} />
        ) : (
          <TableSheet database={pick.database} table={pick.table} />
        )}
      </ScrollRegion>
      <SqlOfMove />
    </div>
  );
}

function firstTable({ databases }: LabState['definition']): Pick | null {
  const [schema] = databases;
  const [table] = schema === undefined ? [] : tableNames(schema);
  return schema === undefined || table === undefined ? null : { database: schema.id, table };
}

function TableNav({ pick }: { readonly pick: Pick | null }): ReactElement {
  const texts = useAllTexts();
  const { tables, traced } = texts;
  const view = useViewStore();
  const chosen = useView((state) => state.table);
  const definition = useLab((state) => state.definition);
  const world = useLab((state) => state.world);
  const broker = world.brokers[definition.broker];
  const start = useLab((state) => state.start);
  const button = (database: string, table: string, size: number, before: number): ReactElement => (
    <button
      key={table}
      type="button"
      className={styles['pick']}
      aria-pressed={pick?.database === database && pick.table === table}
      onClick={() => view.setState({ table: { database, table } })}
    >
      <span translate="no">{table}</span>{' '}
      <span className={styles['count']} title={before === 0 ? undefined : texts.controls.map.before(before)}>
        <span>{size - before}</span>
        {before > 0 && <span aria-hidden="true">{` +${before}`}</span>}
        {before > 0 && <HiddenText>{` ${texts.controls.map.before(before)}`}</HiddenText>}
      </span>
    </button>
  );
  return (
    <nav className={styles['nav']} aria-label={tables.database}>
      {chosen !== null && (
        <Button isWide onClick={() => view.setState({ table: null })}>
          {traced.followed}
        </Button>
      )}
      {definition.databases.map((schema) => (
        <section key={schema.id}>
          <h2>{lookUp(texts.databases, schema.id)}</h2>
          {tableNames(schema).map((table) => {
            const rows = world.databases[schema.id]?.tables[table]?.rows;
            const before = fromBefore(rows, start.databases[schema.id]?.tables[table]?.rows);
            return button(schema.id, table, rows?.size ?? 0, before);
          })}
        </section>
      ))}
      {broker !== undefined && (
        <section>
          <h2>{tables.broker}</h2>
          {Object.entries(broker.partitions).map(([id, log]) => {
            const before = fromBefore(log, start.brokers[definition.broker]?.partitions[id]);
            return button(definition.broker, id, log.size, before);
          })}
          {Object.entries(broker.compacted).map(([id, records]) =>
            button(definition.broker, id, Object.keys(records).length, 0),
          )}
        </section>
      )}
    </nav>
  );
}

function SqlOfMove(): ReactElement {
  const { tables } = useAllTexts();
  const last = useLab(lastEntryOf);
  const definition = useLab((state) => state.definition);
  const sql = last?.op == null ? null : (documentWordsOf(definition, last.op) ?? sqlOf(last.op));
  return (
    <section className={styles['sql']}>
      <h2>{tables.sql}</h2>
      {sql === null ? <p className={styles['note']}>{tables.noSql}</p> : <pre translate="no">{sql}</pre>}
    </section>
  );
}
