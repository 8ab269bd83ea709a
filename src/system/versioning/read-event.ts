import { succeed, type Result } from '../../base/result.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import { openEvent } from '../personal-data/open-sealed.ts';
import { readingOn, type ReadOn } from '../aggregate/read-on.ts';
import { olderVersion } from './schema-version.ts';
import type { Versions } from './versions.ts';

/** An event as this code takes it, whoever wrote it, and as far as it may still be read. */
export function* readEvent(
  versions: Versions,
  stored: EventMessage,
  /** Where keys are looked up: in the transaction of who reads, or outside any. */
  readOn: Pick<ReadOn, 'select'> = readingOn(versions.personal.keys),
): Process<Result<EventMessage, OpFailure>> {
  const opened = yield* openEvent(versions.personal, readOn, stored);
  return opened.ok ? succeed(yield* lifted(versions, opened.value)) : opened;
}

function* lifted({ versioning, olderShapes }: Versions, event: EventMessage): Process<EventMessage> {
  const older = olderShapes.find(({ type }) => type === event.type);
  if (event.schemaVersion !== olderVersion || older === undefined) return event;
  return versioning.readOlder === undefined ? event : yield* versioning.readOlder(event, older);
}

/** Events of a log, in its order. */
export function* readEvents(
  versions: Versions,
  events: readonly EventMessage[],
): Process<Result<readonly EventMessage[], OpFailure>> {
  const all: EventMessage[] = [];
  for (const event of events) {
    const read = yield* readEvent(versions, event);
    if (!read.ok) return read;
    all.push(read.value);
  }
  return succeed(all);
}
