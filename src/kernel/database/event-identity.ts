import { assert } from '../../base/assert.ts';
import { eventIdsIn } from './event-store-schema.ts';
import type { DatabaseSchema, Sequence } from './schema.ts';

/**
 * An event's id is its only one in the whole system (D2): subscribers know a message by it, whatever store it
 * comes from. Two stores that could draw one id would make every such verdict wrong, both ways.
 */
export function assertEventIdsAreApart(databases: readonly DatabaseSchema[]): void {
  const stores = databases.flatMap((schema) => {
    const ids = eventIdsIn(schema);
    return ids === undefined ? [] : [{ id: schema.id, ids }];
  });
  for (const [index, { id, ids }] of stores.entries())
    for (const other of stores.slice(index + 1))
      assert(
        areApart(ids, other.ids),
        `${id} and ${other.id} draw different event ids, came ${sequenceText(ids)} and ${sequenceText(other.ids)}`,
      );
}

/** Two arithmetic sequences meet exactly if their distance is a multiple of what their steps have in common. */
function areApart(one: Sequence, other: Sequence): boolean {
  return (one.first - other.first) % commonDivisor(one.step, other.step) !== 0;
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

const sequenceText = ({ first, step }: Sequence): string => `${first}, ${first + step}, ...`;
