import type { Row } from '../../../kernel/database/row.ts';
import type { PlaceKind } from '../../../kernel/definition/definition.ts';
import { isRecord } from '../../../base/json.ts';
import type { FoundEntity, Op, OpResult, StoredDocument } from '../../../kernel/language/op.ts';
import type { TakenMessage } from '../history/history.ts';
import type { HandLine } from '../picture.ts';
import type { Step } from './steps-of.ts';

/** What a process is at, in a line: what it waits for or sends, else what it knows or has just done. */
export function handLine(
  steps: readonly Step[],
  doing: TakenMessage | null,
  { isBlocked, kind }: { readonly isBlocked: boolean; readonly kind: PlaceKind },
): HandLine | null {
  const op = steps.at(-1)?.op;
  if (op === undefined) return null;
  if (isBlocked) return { kind: 'waits-for-lock' };
  if (op.kind === 'publish') return { kind: 'publishes', number: op.message.id };
  const done = doneBefore(doing);
  const waits = waitLine(op, kind);
  // What came twice is worth a word until the next message comes; that all went well is not.
  if (waits !== null)
    return done !== null && isSecond(done) && waits.kind === 'waits-for-message' ? done : waits;
  return done ?? readAt(steps);
}

function doneBefore(doing: TakenMessage | null): HandLine | null {
  if (doing === null || doing.outcome === null) return null;
  const { number, outcome } = doing;
  if (outcome === 'skipped') return { kind: 'skips', number };
  return { kind: 'applied', number, isAgain: outcome === 'again' };
}

const isSecond = (line: HandLine): boolean =>
  line.kind === 'skips' || (line.kind === 'applied' && line.isAgain);

/** Whoever reads a log for a subscriber waits for a message as if a broker brought it. */
export function waitLine(op: Op, kind: PlaceKind): HandLine | null {
  switch (op.kind) {
    case 'poll':
      return { kind: 'waits-for-message' };
    case 'select':
    case 'find-document':
      return op.waits ? { kind: 'waits-for-rows' } : null;
    case 'read-log':
      return { kind: kind === 'consumer' ? 'waits-for-message' : 'waits-for-rows' };
    case 'watch':
    case 'await-timer':
      return { kind: 'waits-for-rows' };
    case 'await-reply':
      return { kind: 'waits-for-answer' };
    default:
      return null;
  }
}

/** The version that its decision is made on, until that is committed or taken back. */
function readAt(steps: readonly Step[]): HandLine | null {
  let read: ReadAt | null = null;
  for (const { op, result } of steps) {
    if (result === null) break;
    if (op.kind === 'commit' || op.kind === 'rollback') read = null;
    if (op.kind === 'put-document' && result.ok) read = null;
    read = foldedInstead(op, read);
    const version = versionRead(op, result);
    if (version !== null) read = { kind: 'read-at', version, foldedCount: foldedFor(op, result) };
  }
  return read;
}

type ReadAt = Extract<HandLine, { kind: 'read-at' }>;

/** Where what was found is not believed all events are folded instead. */
const foldedInstead = (op: Op, read: ReadAt | null): ReadAt | null =>
  op.kind === 'tell' && op.actor === 'repository' && op.step === 'pass-over' && read !== null
    ? { ...read, foldedCount: Number(op.about['events']) }
    : read;

/** So many events are folded without a word. */
const fewEvents = 9;

function foldedFor(op: Op, result: OpResult): number | null {
  if (op.kind !== 'find' || !result.ok) return null;
  const { events, snapshot } = result.value as FoundEntity;
  return snapshot === null && events.length <= fewEvents ? null : events.length;
}

function versionRead(op: Op, result: OpResult): number | null {
  if (!result.ok) return null;
  if (op.kind === 'find') {
    const { events, snapshot } = result.value as FoundEntity;
    return versionIn(events.at(-1)) ?? versionIn(snapshot ?? undefined) ?? 0;
  }
  if (op.kind !== 'find-document' || op.waits) return null;
  const stored = result.value as StoredDocument | null;
  return stored === null ? 0 : versionIn(stored.document);
}

function versionIn(found: Row | StoredDocument['document'] | undefined): number | null {
  const version = isRecord(found) ? found['entity_version'] : undefined;
  return typeof version === 'number' ? version : null;
}
