import type { TableSchema } from '../../kernel/database/schema.ts';
import { checkpointsTable } from '../../system/consumer/checkpoint.ts';
import type { Slots } from '../slots/slots.ts';

/**
 * What consumers keep in their database beside their effects; where they read a store, also how far they are, and where
 * they read commands or replies, what they know those by.
 */
export function consumerTables(
  { consuming, failing }: Pick<Slots, 'consuming' | 'failing'>,
  readsStore: boolean,
  readsChannels = false,
): readonly TableSchema[] {
  return [
    ...consuming.tables,
    ...(readsChannels ? (consuming.messageTables ?? []) : []),
    ...failing.tables,
    ...(readsStore ? [checkpointsTable] : []),
  ];
}
