import { present } from '../../base/assert.ts';
import { equalJson } from '../../base/equal.ts';
import { succeed } from '../../base/result.ts';
import type { DomainEvent } from '../../domains/aggregate.ts';
import type { Message, MessageDraft } from '../../kernel/terms/message.ts';
import { isEvent } from '../../kernel/terms/message-kind.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import { announceMessages } from '../announcing/announce-messages.ts';
import { carryOut } from '../command-side/carry-out.ts';
import { shownIn, type CarriedOut, type Shown } from '../command-side/carried-out.ts';
import type { Occasioned } from '../command-side/instruction.ts';
import type { Service } from '../command-side/service.ts';
import type { KeptInTransaction } from '../keeping/keeping-variant.ts';
import { outcomeOf } from './outcome.ts';
import type { ManagedProcess } from './managed-process.ts';
import type { Heard } from './process-manager.ts';
import { heardRecord, isIssued, issuedRecord } from './saga-record.ts';
import { turnOf } from './turn-of.ts';
import { daysIn, keepDeadline, takeDeadline } from './timers/deadlines.ts';
import type { AskedOutside } from './saga-state-variant.ts';
import { toAnother } from './to-another.ts';

/** What an instance of a process manager is told, and on whose account. */
export type Hearing = Occasioned & { readonly instance: string; readonly heard: Heard };

type Of<Kind extends CarriedOut['kind']> = Extract<CarriedOut, { readonly kind: Kind }>;

/** What has come of it. */
export type Advanced =
  | Of<'done'>
  /** What it was asked for was refused by an aggregate, and it does nothing about that: nothing has begun. */
  | Of<'rejected'>
  /** It has changed nothing and led to nothing: it came too late, or twice. */
  | { readonly kind: 'nothing' }
  | Of<'recognised' | 'unread' | 'failed' | 'conflict'>;

/**
 * A process manager hears something, in a transaction that somebody else has begun and commits: find it, let it decide,
 * keep what it has heard and issued. Its commands to aggregates of its own service are carried out at once, and it
 * hears what becomes of them; those to others leave as messages, with its id for the reply (M2).
 */
export function* advance(
  service: Service,
  keeping: KeptInTransaction,
  transaction: TransactionOps,
  managed: ManagedProcess,
  { instance, heard: first, ...occasion }: Hearing,
): Process<Advanced> {
  const { manager, state: kept } = managed;
  const found = yield* kept.find(service, keeping, transaction, manager, instance);
  if (!found.ok) return { kind: 'unread', reason: found.failure };
  const loaded = found.value;
  let { state, version } = loaded;
  if (service.recognising.hasSeen(loaded.causes, occasion.id)) return { kind: 'recognised', version };
  const saga = { type: manager.type, id: instance };
  if (first.kind === 'timer') {
    const due = yield* takeDeadline(transaction, saga);
    if (!due.ok) return { kind: 'failed', reason: due.failure };
    if (!due.value) return { kind: 'nothing' };
  }

  // Who was never begun, or is forgotten, has asked nobody: an answer begins nothing.
  const isStray = first.kind === 'reply' && version === 0 && kept.isForgotten !== true;
  let refusal: Of<'rejected'> | null = null;
  let shown: Shown = {};
  const records: DomainEvent[] = [];
  const messages: Message[] = [];
  const drafts: MessageDraft[] = [];
  let days: number | null = null;
  const outside: Pick<AskedOutside, 'target' | 'command'>[] = [];
  const toHear: Heard[] = [first];
  for (let heard = toHear.shift(); heard !== undefined; heard = toHear.shift()) {
    const issued = isStray ? [] : manager.decide(heard, state);
    yield* tell('aggregate', 'manage', {
      message: heard.type,
      saga: instance,
      manager: manager.type,
      cause: occasion.cause,
      issues: issued.map(({ kind, type }) => ({ kind, type })),
    });
    const noted = [heardRecord(heard), ...issued.map(issuedRecord)];
    const after = noted.reduce(loaded.aggregate.apply, state);
    const isNothing = issued.length === 0 && records.length === 0 && (isStray || equalJson(after, state));
    // That its time has come is heard once, whatever it does about that.
    if (isNothing && heard.kind !== 'timer') return { kind: 'nothing' };
    state = after;
    records.push(...noted);
    if (issued.length > 0) refusal = null;

    for (const one of issued) {
      if (one.kind === 'event') continue;
      if (one.kind === 'timer') {
        days = daysIn(one);
        const over = days === null ? yield* takeDeadline(transaction, saga) : succeed(null);
        if (!over.ok) return { kind: 'failed', reason: over.failure };
        continue;
      }
      const { kind: _, ...command } = one;
      const target = managed.outside?.[command.aggregateType];
      if (target !== undefined) {
        outside.push({ target, command });
        continue;
      }
      if (!service.aggregates.some(({ type }) => type === command.aggregateType)) {
        drafts.push(toAnother(service, managed, instance, command, occasion.cause));
        continue;
      }
      const group = messages.find(isEvent)?.id;
      const known = kept.isForgotten === true ? {} : ({ isNew: true } as const);
      const instruction = { ...occasion, command, ...known, group };
      const carried = yield* carryOut(service, keeping, transaction, instruction);
      if (carried.kind !== 'done' && carried.kind !== 'rejected') return carried;
      if (carried.kind === 'rejected') refusal = carried;
      else {
        version = carried.version;
        shown = shownIn(carried);
        messages.push(...carried.messages);
      }
      const { aggregateType, aggregateId } = command;
      toHear.push({ kind: 'reply', ...outcomeOf(carried), aggregateType, aggregateId });
    }
  }

  if (refusal !== null && first.kind === 'command') return refusal;
  const group = messages.find(isEvent)?.id;
  const saved = yield* kept.save(service, keeping, transaction, loaded, { ...occasion, records, group });
  if (!saved.ok)
    return saved.failure === 'conflict' ? { kind: 'conflict' } : { kind: 'failed', reason: saved.failure };
  // What keeps nothing is new each time: when it starts and ends is not its own to say.
  if (kept.isForgotten !== true) transaction.note(turnOf(manager, loaded, state, occasion.cause));
  const sent = yield* announceMessages(service, transaction, drafts);
  if (!sent.ok) return { kind: 'failed', reason: sent.failure };
  // What is waited for is the last that it has asked of others.
  const waited = sent.value.at(-1)?.id ?? occasion.cause;
  const set = days === null ? succeed(null) : yield* keepDeadline(transaction, saga, days, waited);
  if (!set.ok) return { kind: 'failed', reason: set.failure };
  for (const asked of outside) {
    const issued = saved.value.find((event) => isIssued(event, asked.command));
    const left = yield* present(kept.askOutside, 'a way to ask somebody outside')(service, transaction, {
      ...asked,
      id: occasion.id,
      cause: occasion.cause,
      instance,
      issued,
    });
    if (!left.ok) return { kind: 'failed', reason: left.failure };
  }
  const isAnnounced = service.unannounced?.includes(manager.type) !== true;
  messages.push(...(isAnnounced ? saved.value : []), ...sent.value);
  return { kind: 'done', version, ...shown, events: [], messages };
}
