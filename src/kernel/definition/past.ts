import type { Row } from '../database/row.ts';
import type { EventMessage } from '../terms/message.ts';
import type { DatabaseId, TopicId } from '../terms/names.ts';

/**
 * What was there before the run, and is over: events that have been committed, published and acted on. Nobody owes
 * anybody anything about them; what is kept of them are rows. Only what is unread is not over.
 */
export type Past = {
  /** In the order of their ids, which are the first that their database's sequence draws. */
  readonly events: readonly EventMessage[];
  readonly rows: readonly PastRow[];
  /** Those of them that lie in the broker as a run begins, and that nobody has read: these are owed to whoever reads them. */
  readonly unread?: readonly PastRecord[];
};

/** A record as it was written then, and the event that it tells of. */
export type PastRecord = {
  readonly topic: TopicId;
  readonly key: string | null;
  readonly message: EventMessage;
  readonly event: EventMessage;
};

export type PastRow = { readonly database: DatabaseId; readonly table: string; readonly row: Row };
