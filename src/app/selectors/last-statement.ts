import { eventsTable, snapshotsTable } from '../../kernel/database/event-store-schema.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Op, OpKind, OpValues } from '../../kernel/language/op.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import { sqlOf } from './sql-of.ts';

/** What somebody has said to a database, and what came of it. */
export type Statement = {
  readonly place: PlaceId;
  readonly sql: string;
  /** What it did to so many rows; null: it is about no rows, or it failed. */
  readonly outcome: { readonly did: RowAct; readonly rowCount: number } | null;
  /** Those that it found or inserted. */
  readonly rows: readonly StatementRow[];
};

/** A row, and its table: one `find` reads two of them. */
export type StatementRow = { readonly table: string; readonly row: Row };

export type RowAct = 'found' | 'inserted' | 'updated' | 'deleted';

/** The move up to a position with which a service has last said something to its database; null: none has. */
export function lastStatementEntry(
  { places }: Pick<SystemDefinition, 'places'>,
  entries: readonly TraceEntry[],
  position: number,
): TraceEntry | null {
  const services = new Set(places.filter(({ role }) => role === 'service').map(({ id }) => id));
  for (let index = position - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (entry?.op != null && services.has(entry.from) && sqlOf(entry.op) !== null) return entry;
  }
  return null;
}

/** What a move has said to a database; null: nothing. */
export function statementOf({ op, result, from }: TraceEntry): Statement | null {
  const sql = op === null ? null : sqlOf(op);
  if (op === null || sql === null) return null;
  const came = result?.ok === true ? outcomeOf(op, result.value) : null;
  return { place: from, sql, outcome: came, rows: came === null ? [] : came.rows };
}

type Outcome = NonNullable<Statement['outcome']> & Pick<Statement, 'rows'>;

/** A result has the kind of its op: that is checked where it is made (K11). */
function outcomeOf(op: Op, value: OpValues[OpKind]): Outcome | null {
  switch (op.kind) {
    case 'select':
      return withRows('found', rowsOf(op.query.table, value as OpValues['select']));
    case 'find': {
      const { snapshot, events } = value as OpValues['find'];
      const newest = snapshot === null ? [] : [snapshot];
      return withRows('found', [...rowsOf(snapshotsTable.name, newest), ...rowsOf(eventsTable.name, events)]);
    }
    case 'insert': {
      const row = value as OpValues['insert'];
      return withRows('inserted', rowsOf(op.table, row === null ? [] : [row]));
    }
    case 'update':
      return { did: 'updated', rowCount: value as OpValues['update'], rows: [] };
    case 'delete':
      return { did: 'deleted', rowCount: value as OpValues['delete'], rows: [] };
    default:
      return null;
  }
}

const withRows = (did: RowAct, rows: readonly StatementRow[]): Outcome => ({
  did,
  rowCount: rows.length,
  rows,
});

const rowsOf = (table: string, rows: readonly Row[]): readonly StatementRow[] =>
  rows.map((row) => ({ table, row }));
