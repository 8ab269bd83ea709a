import { logStart } from '../../kernel/database/commit-log.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { LogPosition } from '../../kernel/database/commit-log.ts';

/** How far a subscriber has come in an event store's log; it stands in the subscriber's own database. */
export const checkpointsTable: TableSchema = {
  name: 'checkpoints',
  key: ['subscriber'],
  indexes: [],
  // Two services that read each other's logs would for ever tell each other how far they are.
  isUnlogged: true,
};

/** All before the position is done with, and so many events of the transaction that follows it. */
export type Checkpoint = { readonly position: LogPosition; readonly eventCount: number };

export function checkpointRow(subscriber: string, { position, eventCount }: Checkpoint): Row {
  return { subscriber, file: position.file, offset: position.offset, event_count: eventCount };
}

/** Where there is no row the subscriber starts at the beginning of time. */
export function checkpointFrom(row: Row | undefined): Checkpoint {
  if (row === undefined) return { position: logStart, eventCount: 0 };
  const position = { file: row['file'] as string, offset: row['offset'] as number };
  return { position, eventCount: row['event_count'] as number };
}
