import { present } from '../../base/assert.ts';
import { lastEntry } from '../../base/sorted-map.ts';
import type { Database } from './database.ts';
import type { Query } from './query.ts';
import type { Row, Write } from './row.ts';
import { commitLogTable } from './schema.ts';
import { selectCommitted } from './read.ts';
import type { DatabaseSchema } from './schema.ts';
import type { Key } from '../../base/key.ts';

export type CommittedTransaction = {
  readonly position: LogPosition;
  readonly writes: readonly { readonly table: string; readonly key: Key; readonly after: Row | null }[];
};

export type LogPosition = { readonly file: string; readonly offset: number };

/** The one file of the log; a position is a file and an offset in it (D7). */
const logFile = 'binlog.000001';

export const logStart: LogPosition = { file: logFile, offset: 0 };

/** The row that records one committed transaction. */
export function appendCommitLog(database: Database, writes: readonly Write[]): Write {
  const log = present(database.tables[commitLogTable.name], 'the commit log');
  const last = lastEntry(log.rows)?.value['offset'];
  const offset = (typeof last === 'number' ? last : 0) + 1;
  const row: Row = {
    file: logFile,
    offset,
    writes: writes.map(({ table, key, after }) => ({ table, key, after })),
  };
  return { table: commitLogTable.name, key: [logFile, offset], before: null, after: row };
}

/** The committed transactions after a position, in commit order. */
export function readCommitLog(
  schema: DatabaseSchema,
  database: Database,
  position: LogPosition,
  limit?: number,
): readonly CommittedTransaction[] {
  return selectCommitted(schema, database, logQuery(position, limit)).map(
    ({ row }) =>
      ({
        position: { file: row['file'], offset: row['offset'] },
        writes: row['writes'],
      }) as CommittedTransaction,
  );
}

export function logQuery({ file, offset }: LogPosition, limit?: number): Query {
  return {
    table: commitLogTable.name,
    where: { file },
    above: { column: 'offset', value: offset },
    ...(limit === undefined ? {} : { limit }),
  };
}
