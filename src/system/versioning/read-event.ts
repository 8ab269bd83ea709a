import type { Process } from '../../kernel/language/process.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import { olderVersion } from './schema-version.ts';
import type { Versions } from './versions.ts';

/** An event as this code takes it, whoever wrote it. */
export function* readEvent(
  { versioning, olderShapes }: Versions,
  event: EventMessage,
): Process<EventMessage> {
  const older = olderShapes.find(({ type }) => type === event.type);
  if (event.schemaVersion !== olderVersion || older === undefined) return event;
  return versioning.readOlder === undefined ? event : yield* versioning.readOlder(event, older);
}

/** Events of a log, in its order. */
export function* readEvents(
  versions: Versions,
  events: readonly EventMessage[],
): Process<readonly EventMessage[]> {
  const read: EventMessage[] = [];
  for (const event of events) read.push(yield* readEvent(versions, event));
  return read;
}
