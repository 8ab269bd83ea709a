import { emptyMap, getValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import { textIn } from '../../base/text-in.ts';
import { publisher } from '../../domains/publisher/publisher.ts';
import type { Op } from '../../kernel/language/op.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { ActivationId } from '../../kernel/terms/names.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import { sumOf, type BalanceRule, type Counter } from '../form/balance.ts';

/** What a change is about, by name: a campaign or a publisher. Whoever changes one need not wait for the other. */
type Subject = string;

type State = {
  /** What a handler is about, by its activation. */
  readonly about: SortedMap<Subject>;
  /** What each stream's events are about, in their order. */
  readonly streams: SortedMap<readonly Subject[]>;
  /** The stream that a handler has decided on, and how long it was then. */
  readonly loaded: SortedMap<{ readonly stream: string; readonly length: number }>;
  readonly count: number;
};

const initial: State = { about: emptyMap(), streams: emptyMap(), loaded: emptyMap(), count: 0 };

/**
 * How often a command had to give way to changes none of which is about the same: refused in conflict, or decided
 * anew. A fold over the run, as no promise is about it.
 */
const needless: Counter = {
  initial,
  count: (state, fact) => withFact(state as State, fact),
  countEntry: (state, entry) => withEntry(state as State, entry),
  value: (state) => (state as State).count,
};

/** None is the number that there should be. */
export const needlessConflicts: BalanceRule = {
  id: 'needless-conflicts',
  expected: sumOf(() => 0),
  actual: needless,
};

function withFact(state: State, fact: Fact): State {
  if (fact.kind !== 'event-committed') return state;
  const { aggregateType, aggregateId, data } = fact.event;
  const stream = `${aggregateType}/${aggregateId}`;
  const subject = textIn(data, 'campaignId') ?? subjectOf(aggregateType, aggregateId);
  const before = getValue(state.streams, stream) ?? [];
  return { ...state, streams: setValue(state.streams, stream, [...before, subject]) };
}

function withEntry(state: State, { actor, op, result, facts }: TraceEntry): State {
  if (actor === null || op === null) return state;
  if (op.kind === 'request') return withRequest(state, op);
  if (op.kind === 'find' && result?.ok === true) {
    const stream = `${op.entityType}/${op.entityId}`;
    const { length } = getValue(state.streams, stream) ?? [];
    return { ...state, loaded: setValue(state.loaded, actor, { stream, length }) };
  }
  const isDecidedAnew = op.kind === 'tell' && op.step === 'handle' && op.about['attempt'] !== 1;
  const isRefused = facts.some((fact) => fact.kind === 'command-answered' && fact.answer.kind === 'conflict');
  return (isDecidedAnew || isRefused) && isNeedless(state, actor)
    ? { ...state, count: state.count + 1 }
    : state;
}

function withRequest(state: State, { to, request }: Extract<Op, { kind: 'request' }>): State {
  const { aggregateType, aggregateId } = request.command;
  const subject = subjectOf(aggregateType, aggregateId);
  return { ...state, about: setValue(state.about, handlerOf(to, request.id), subject) };
}

const subjectOf = (aggregateType: string, id: string): Subject =>
  aggregateType === publisher.type ? `publisher ${id}` : id;

const handlerOf = (place: string, requestId: string): ActivationId => `${place}:${requestId}`;

function isNeedless({ about, streams, loaded }: State, handler: ActivationId): boolean {
  const own = getValue(about, handler);
  const decidedOn = getValue(loaded, handler);
  if (own === undefined || decidedOn === undefined) return false;
  const since = (getValue(streams, decidedOn.stream) ?? []).slice(decidedOn.length);
  return since.length > 0 && !since.includes(own);
}
