import type { Key } from '../../base/key.ts';
import { keyText } from '../../kernel/database/database.ts';
import type { ActivationId, DatabaseId, IntentId, PartitionId, PlaceId } from '../../kernel/terms/names.ts';
import type { ThingId } from './picture.ts';

/** How each kind of thing is named, for whoever draws it and whoever flies to it. */
export const thingId = {
  row: (database: DatabaseId, table: string, key: Key): ThingId => `row ${database}/${table}/${keyText(key)}`,
  /** What an open transaction would make of a row that is there; of one that is not it is the row to be. */
  change: (database: DatabaseId, table: string, key: Key): ThingId =>
    `change ${database}/${table}/${keyText(key)}`,
  /** An entry of the outbox inside a document, as if it were a row of a table of its own. */
  entry: (database: DatabaseId, collection: string, eventId: number): ThingId =>
    `row ${database}/${collection}.outbox/${eventId}`,
  cell: (partition: PartitionId, offset: number): ThingId => `cell ${partition}/${String(offset)}`,
  /** Where the next record would come to lie. */
  hole: (partition: PartitionId): ThingId => `hole ${partition}`,
  /** What a process holds: a message by its id, a command by what it is meant for, a row by its key. */
  held: (process: ActivationId, what: string | number): ThingId => `held ${process}/${String(what)}`,
  request: (intent: IntentId): ThingId => `request ${intent}`,
  /** A letter by its number, what an outside system has written down by its entry. */
  effect: (place: PlaceId, index: number | string): ThingId => `effect ${place}/${String(index)}`,
} as const;
