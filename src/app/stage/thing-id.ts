import type { Key } from '../../base/key.ts';
import { keyText } from '../../kernel/database/database.ts';
import type { ActivationId, DatabaseId, IntentId, PartitionId, PlaceId } from '../../kernel/terms/names.ts';
import type { ThingId } from './picture.ts';

/** How each kind of thing is named, for whoever draws it and whoever flies to it. */
export const thingId = {
  row: (database: DatabaseId, table: string, key: Key): ThingId => `row ${database}/${table}/${keyText(key)}`,
  cell: (partition: PartitionId, offset: number): ThingId => `cell ${partition}/${String(offset)}`,
  /** Where the next record would come to lie. */
  hole: (partition: PartitionId): ThingId => `hole ${partition}`,
  /** What a process holds: a message by its id, a command by what it is meant for, a row by its key. */
  held: (process: ActivationId, what: string | number): ThingId => `held ${process}/${String(what)}`,
  request: (intent: IntentId): ThingId => `request ${intent}`,
  effect: (place: PlaceId, index: number): ThingId => `effect ${place}/${String(index)}`,
} as const;
