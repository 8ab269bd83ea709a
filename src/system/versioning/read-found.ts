import type { Result } from '../../base/result.ts';
import { succeed } from '../../base/result.ts';
import { eventsAfter } from '../../kernel/database/event-store-schema.ts';
import { messageFromRow } from '../../kernel/database/message-from-row.ts';
import type { Query } from '../../kernel/database/query.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { FoundEntity, OpFailure } from '../../kernel/language/op.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import { selectRows, tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import { readEvent } from './read-event.ts';
import { olderVersion, presentVersion } from './schema-version.ts';
import type { Versions } from './versions.ts';

/** How whoever has found something reads on in the same store. */
export type ReadOn = {
  readonly database: DatabaseId;
  readonly select: (query: Query) => Process<Result<readonly Row[], OpFailure>>;
};

/** Outside any transaction. */
export const readingOn = (database: DatabaseId): ReadOn => ({
  database,
  select: (query) => selectRows(database, query),
});

/** What was found of an aggregate, as this code takes it: its events are read one by one. */
export function* readFound(
  versions: Versions,
  readOn: ReadOn,
  found: FoundEntity,
): Process<Result<FoundEntity, OpFailure>> {
  const trusted = yield* withoutOlderSnapshot(versions, readOn, found);
  if (!trusted.ok) return trusted;

  const events: Row[] = [];
  for (const row of trusted.value.events) {
    const { data } = yield* readEvent(versions, messageFromRow(row));
    events.push({ ...row, event_data: data });
  }
  return succeed({ ...trusted.value, events });
}

/** A snapshot is a cache: one that older code has made is worth nothing to code that makes something else of the events. */
function* withoutOlderSnapshot(
  { olderSnapshots }: Versions,
  { database, select }: ReadOn,
  found: FoundEntity,
): Process<Result<FoundEntity, OpFailure>> {
  const { snapshot } = found;
  const isOlder = snapshot !== null && snapshot['schema_version'] === olderVersion;
  if (!isOlder || !olderSnapshots.passesOver) return succeed(found);

  const { entity_type: type, entity_id: id } = snapshot;
  const all = yield* select(eventsAfter(type as string, id as string, 0));
  if (!all.ok) return all;
  const eventCount = all.value.length;
  const about = { from: olderVersion, to: presentVersion, events: eventCount };
  yield* tell('repository', 'pass-over', about, [
    {
      kind: 'stream-read',
      database,
      aggregateType: type as string,
      aggregateId: id as string,
      eventCount,
    },
  ]);
  return succeed({ snapshot: null, events: all.value });
}
