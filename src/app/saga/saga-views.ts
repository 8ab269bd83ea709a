import type { JsonRecord } from '../../base/json.ts';
import { getValue } from '../../base/sorted-map.ts';
import { isIntent } from '../../kernel/terms/cause.ts';
import type { ActSteps } from '../../scenarios/form/act-steps.ts';
import type { ManagedHere } from '../../scenarios/form/managed-here.ts';
import type { World } from '../../kernel/world/world.ts';
import type { OfferedMove } from '../moves/offered-moves.ts';
import { outsideKey } from './saga-book.ts';
import type { ActLog, SagaBook, SagaLog, SagaTurn, StepsTaken } from './saga-log.ts';
import { sagaKey } from './saga-note.ts';
import { keptSaga, type KeptSaga } from './saga-state.ts';
import type { ActView, InstanceView, CommandOfSaga, SagaStep, SagaView, AwaitedThing } from './saga-view.ts';

/** A moment, as far as it matters to those who wait in it. */
export type SagaMoment = {
  readonly world: World;
  /** What people are asked. */
  readonly decisions: readonly OfferedMove[];
  readonly nowMs: number;
  readonly timeOf: (move: number) => number;
};

type Knows = { readonly acts: ActSteps | null; readonly managed: readonly ManagedHere[] };

/** The instances of process managers at a moment; where there are none, the acts that take numbered steps. */
export function sagaViews(book: SagaBook, { acts, managed }: Knows, moment: SagaMoment): readonly SagaView[] {
  if (managed.length > 0)
    return Object.values(book.sagas).flatMap((saga) => {
      const own = managed.find(({ manager }) => manager.type === saga.type);
      return own === undefined || saga.turns.length === 0
        ? []
        : [instanceView(book, acts, own, saga, moment)];
    });
  if (acts === null) return [];
  return Object.values(book.acts).flatMap((act) => {
    const view = actView(act, acts, book.steps[act.intent] ?? {}, moment);
    const isActed =
      view.steps.some(({ at }) => at !== null) || view.events.some((one) => one.compensates !== null);
    return isActed ? [view] : [];
  });
}

const stepsIn = (acts: ActSteps | null, taken: StepsTaken): readonly SagaStep[] =>
  acts === null ? [] : acts.steps.map(({ number }) => ({ number, at: taken[number] ?? null }));

function instanceView(
  book: SagaBook,
  acts: ActSteps | null,
  managed: ManagedHere,
  saga: SagaLog,
  moment: SagaMoment,
): InstanceView {
  const { type, id, place, turns, passedOver, forgottenAt } = saga;
  const key = sagaKey(saga);
  const kept = keptSaga(managed, saga, moment.world);
  const status = forgottenAt !== null ? 'forgotten' : hasEnded(managed, kept, turns) ? 'ended' : 'running';
  const issued = issuedBy(book, saga, managed);
  const waitsFor = status === 'running' ? [...waitsOf(saga, issued, moment), ...deadlineOf(book, saga)] : [];
  const since = turns.at(-1)?.at ?? 0;
  return {
    kind: 'instance',
    key,
    type,
    id,
    place: kept.kind === 'memory' ? place : (managed.places[0] ?? place),
    status,
    forgottenAt,
    word: wordIn(kept.state),
    kept,
    way: acts?.way ?? null,
    steps: stepsIn(acts, { ...stepsBefore(book, turns), ...book.steps[key] }),
    waitsFor,
    waits: waitsFor.length === 0 ? null : waiting(since, moment),
    turns,
    passedOver,
    issued,
  };
}

const waiting = (sinceMove: number, { nowMs, timeOf }: SagaMoment) => ({
  sinceMove,
  forMs: Math.max(0, nowMs - timeOf(sinceMove)),
});

/** Process managers say where they stand by a step. */
const wordIn = (state: JsonRecord | null): string | null =>
  typeof state?.['step'] === 'string' ? state['step'] : null;

/** Of one that keeps nothing only the run knows. */
const hasEnded = ({ manager }: ManagedHere, kept: KeptSaga, turns: readonly SagaTurn[]): boolean =>
  kept.kind === 'nowhere'
    ? (turns.at(-1)?.issued.some(({ kind, type }) => kind === 'event' && type === 'SagaEnded') ?? false)
    : kept.state !== null && (manager.hasEnded?.(kept.state) ?? false);

/** What began with an event, not with a request of its own, has behind it what led to that event. */
function stepsBefore({ origins, steps }: SagaBook, turns: readonly SagaTurn[]): StepsTaken {
  const cause = turns[0]?.cause;
  const intent = cause === undefined || isIntent(cause) ? undefined : getValue(origins, cause);
  return intent === undefined ? {} : (steps[intent] ?? {});
}

function waitsOf(
  { id, asked, turns }: SagaLog,
  issued: readonly CommandOfSaga[],
  { decisions }: SagaMoment,
): readonly AwaitedThing[] {
  const heard = new Set(turns.map(({ cause }) => cause));
  const replies = asked
    .filter(({ isReplied, reply }) => isReplied && (reply === null || !heard.has(reply.id)))
    .map(({ type, id: message, channel, reply }): AwaitedThing => {
      return { kind: 'reply', command: type, id: message, channel, hasReply: reply !== null };
    });
  const people = new Set(
    decisions.flatMap(({ op }) => (op?.kind === 'await-decision' && op.subject === id ? [op.by] : [])),
  );
  // Of what a person decides they were asked by a command that nobody else answers.
  const answers = people.size > 0 ? [] : issued.flatMap(answerTo);
  const all = [...replies, ...answers, ...[...people].map((by): AwaitedThing => ({ kind: 'decision', by }))];
  return all.length > 0 ? all : [{ kind: 'message' }];
}

/** What is awaited of a command that has gone elsewhere, and that no reply (M2) tells about. */
function answerTo({ type: command, elsewhere }: CommandOfSaga): readonly AwaitedThing[] {
  if (elsewhere === null || elsewhere.reply !== null) return [];
  const { message, outside: by } = elsewhere;
  if (message?.isReplied === true) return [];
  if (by !== null) return [{ kind: 'outside', command, by }];
  if (message === null) return [];
  return [{ kind: 'reply', command, id: message.id, channel: message.channel, hasReply: false }];
}

function deadlineOf({ days: { day, waits } }: SagaBook, { type, id }: SagaLog): readonly AwaitedThing[] {
  const own = waits.find(({ saga }) => saga.type === type && saga.id === id);
  if (own === undefined) return [];
  return [{ kind: 'deadline', passed: day - own.since, days: own.until - own.since }];
}

/** Commands by turns; those that went elsewhere know what came of them. */
function issuedBy(
  { outside }: SagaBook,
  { id, turns, asked }: SagaLog,
  { manager }: ManagedHere,
): readonly CommandOfSaga[] {
  const left = [...asked];
  return turns.flatMap(({ heard, issued, at }) =>
    issued
      .filter(({ kind }) => kind === 'command')
      .map(({ type }): CommandOfSaga => {
        const index = left.findIndex((one) => one.type === type);
        const [message] = index < 0 ? [] : left.splice(index, 1);
        // What is only passed on is what somebody wants, and makes up for nothing.
        const compensates = type === heard ? null : (manager.compensates?.[type] ?? null);
        const by = outside[outsideKey(id, type)] ?? null;
        if (message === undefined && by === null) return { type, at, compensates, elsewhere: null };
        // Where nobody replies to it, what is heard next tells what came of it.
        const next = turns.find((turn) => turn.at > at)?.heard;
        const reply = message?.isReplied === true ? message.reply?.type : next;
        const elsewhere = { message: message ?? null, outside: by, reply: reply ?? null };
        return { type, at, compensates, elsewhere };
      }),
  );
}

function actView(act: ActLog, acts: ActSteps, taken: StepsTaken, moment: SagaMoment): ActView {
  const { intent, command } = act;
  const steps = stepsIn(acts, taken);
  const last = Math.max(0, ...steps.flatMap(({ number, at }) => (at === null ? [] : [number])));
  const next = steps.find(({ number }) => number > last);
  const since = Math.max(0, ...steps.flatMap(({ at }) => at ?? []));
  const isRunning = next !== undefined && last > 0;
  return {
    kind: 'act',
    key: intent,
    intent,
    command,
    status: isRunning ? 'running' : 'ended',
    way: acts.way,
    steps,
    waitsFor: isRunning ? [{ kind: 'step', number: next.number }] : [],
    waits: isRunning ? waiting(since, moment) : null,
    events: act.events.map((event) => ({
      ...event,
      compensates: event.isAsked ? null : (acts.compensates?.[event.type] ?? null),
    })),
  };
}
