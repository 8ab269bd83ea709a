import { present } from '../../src/base/assert.ts';
import { succeed, type Result } from '../../src/base/result.ts';
import { eventsTable } from '../../src/kernel/database/event-store-schema.ts';
import type { DatabaseId } from '../../src/kernel/terms/names.ts';
import { readRows } from './read-rows.ts';
import { runDatabase, sequenceName, sequencesTable } from '../../src/storage/run-tables.ts';
import type { Storage } from '../../src/storage/storage.ts';
import type { StorageFailure } from '../../src/storage/storage-failure.ts';

export type EventIds = {
  /** The next ids, or null while the sequence is not known. They are spent even if unused (D2). */
  readonly reserve: (count: number) => Result<readonly number[], never> | null;
  /** Reads the sequence first, then reserves. */
  readonly read: (count: number) => Promise<Result<readonly number[], StorageFailure>>;
  /** Another writer was seen: the sequence must be read again. */
  readonly forget: () => void;
};

/**
 * Hands out event ids without a read for each: the transaction that uses them moves the sequence
 * and fails where somebody else has moved it that far.
 */
export function eventIds(storage: Storage, database: DatabaseId): EventIds {
  const name = sequenceName(database, present(eventsTable.sequence, 'a sequence of event ids'));
  let last: number | null = null;

  function reserve(count: number) {
    if (last === null) return null;
    const first = last + 1;
    last += count;
    return succeed(Array.from({ length: count }, (_, index) => first + index));
  }

  return {
    reserve,
    async read(count) {
      const found = await readRows(storage, runDatabase, {
        table: sequencesTable.name,
        where: { name },
      });
      if (!found.ok) return found;
      // Another call may have read it meanwhile and have given ids away since.
      last = Math.max(last ?? 0, Number(found.value[0]?.['value'] ?? 0));
      return present(reserve(count), 'a known sequence');
    },
    forget() {
      last = null;
    },
  };
}
