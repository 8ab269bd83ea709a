import type { JsonRecord } from '../../base/json.ts';
import type { Result } from '../../base/result.ts';
import { succeed } from '../../base/result.ts';
import { eventsAfter } from '../../kernel/database/event-store-schema.ts';
import { messageFromRow } from '../../kernel/database/message-from-row.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { FoundEntity, OpFailure } from '../../kernel/language/op.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import { openState } from '../personal-data/open-sealed.ts';
import { readEvent } from './read-event.ts';
import type { ReadOn } from '../aggregate/read-on.ts';
import { olderVersion, presentVersion } from './schema-version.ts';
import type { Versions } from './versions.ts';

/** What was found of an aggregate, as this code takes it: its events are read one by one. */
export function* readFound(
  versions: Versions,
  readOn: ReadOn,
  found: FoundEntity,
): Process<Result<FoundEntity, OpFailure>> {
  const trusted = yield* withoutOlderSnapshot(versions, readOn, found);
  if (!trusted.ok) return trusted;

  const snapshot = yield* readSnapshot(versions, readOn, trusted.value.snapshot);
  if (!snapshot.ok) return snapshot;

  const events: Row[] = [];
  for (const row of trusted.value.events) {
    const read = yield* readEvent(versions, messageFromRow(row), readOn);
    if (!read.ok) return read;
    events.push({ ...row, event_data: read.value.data });
  }
  return succeed({ snapshot: snapshot.value, events });
}

/** A snapshot, with what in it is about a person as far as that can be read. */
function* readSnapshot(
  { personal }: Versions,
  readOn: ReadOn,
  row: Row | null,
): Process<Result<Row | null, OpFailure>> {
  if (row === null) return succeed(null);
  const person = { aggregateType: row['entity_type'] as string, id: row['entity_id'] as string };
  const opened = yield* openState(personal, readOn, person, row['snapshot_json'] as JsonRecord);
  return opened.ok ? succeed({ ...row, snapshot_json: opened.value }) : opened;
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
