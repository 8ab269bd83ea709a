import { awaitReachable, selectRows } from '../../kernel/language/ops.ts';
import type { DatabaseId, PlaceId } from '../../kernel/terms/names.ts';
import type { RecordSource } from '../consumer/record-source.ts';
import { mutedUntilTable } from './rebuild-tables.ts';

/** Records that a muted subscriber has had before are acknowledged, and nothing else is done about them. */
export function silentUpTo(
  source: RecordSource,
  { id, place }: { readonly id: DatabaseId; readonly place: PlaceId },
): RecordSource {
  return {
    ...source,
    *next(unread) {
      const record = yield* source.next(unread);
      if (record === null) return null;
      const query = { table: mutedUntilTable.name, where: { partition_id: record.partition } };
      let noted = yield* selectRows(id, query);
      while (!noted.ok) {
        yield* awaitReachable(place);
        noted = yield* selectRows(id, query);
      }
      if (record.offset >= Number(noted.value[0]?.['up_to'] ?? 0)) return record;
      yield* source.acknowledge(record);
      return null;
    },
  };
}
