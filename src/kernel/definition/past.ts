import type { Row } from '../database/row.ts';
import type { EventMessage } from '../terms/message.ts';
import type { DatabaseId } from '../terms/names.ts';

/**
 * What was there before the run, and is over: events that have been committed, published and acted on. Nobody owes
 * anybody anything about them; what is kept of them are rows.
 */
export type Past = {
  /** In the order of their ids, which are the first that their database's sequence draws. */
  readonly events: readonly EventMessage[];
  readonly rows: readonly PastRow[];
};

export type PastRow = { readonly database: DatabaseId; readonly table: string; readonly row: Row };
