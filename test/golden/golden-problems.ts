import { usualBounds, type Bounds } from '../../src/explorer/question/bounds.ts';
import { pathTo } from '../../src/explorer/search/counterexample.ts';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import type { SearchProblem } from '../../src/explorer/question/search-problem.ts';
import { createSearch } from '../../src/explorer/search/search.ts';
import type { Command } from '../../src/kernel/terms/message.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import type { SlotId, VariantId } from '../../src/scenarios/slots/setup.ts';

/** A configuration whose full search is pinned. */
export type GoldenProblem = {
  readonly name: string;
  readonly scenario: Scenario;
  readonly slots: Partial<Readonly<Record<SlotId, VariantId>>>;
  readonly bounds: Bounds;
  /** What may be sent; null: what the scenario has searches send. */
  readonly commands: readonly Command[] | null;
};

export type Golden = {
  readonly states: number;
  readonly moves: number;
  readonly atRest: number;
  /** Shared moves of the shortest run that breaks each promise that is broken. */
  readonly lengths: Readonly<Record<string, number>>;
};

const calm: Bounds = { ...usualBounds, commandCount: 1, faults: {}, faultCountMax: 2 };

/**
 * Slot=variant pairs, commands=N and fault=N, as they are read below; of the first scenario where none is named. `asks`:
 * the query that is sent after the first command; `crash-of`: whoever may crash.
 */
const names: readonly string[] = [
  'publishing=after-commit consuming=naive commands=1',
  'publishing=after-commit consuming=naive commands=2',
  'publishing=after-commit consuming=naive commands=1 crash=1',
  'publishing=after-commit consuming=naive commands=1 refused=1',
  'publishing=after-commit consuming=naive commands=1 request-lost=1',
  'publishing=after-commit consuming=naive commands=1 reply-lost=1',
  'publishing=after-commit consuming=naive commands=1 redelivery=1',
  'publishing=after-commit consuming=naive commands=1 outage=1',
  'publishing=after-commit consuming=naive commands=1 crash=1 reply-lost=1',
  'publishing=after-commit consuming=ack-first commands=1 crash=1',
  'publishing=after-commit consuming=ack-first commands=2 concurrency=none',
  'publishing=after-commit consuming=ack-first commands=2 concurrency=pessimistic',
  'publishing=after-commit consuming=ack-first commands=2 concurrency=optimistic-retry',
  'publishing=after-commit consuming=dedupe-apart-mark-first commands=1 crash=1',
  'publishing=after-commit consuming=dedupe-apart-effect-first commands=1 crash=1',
  'publishing=after-commit consuming=idempotent commands=1 crash=1',
  'publishing=after-commit consuming=idempotent commands=1 redelivery=1',
  'publishing=after-commit consuming=idempotent commands=1 expiry=1 redelivery=1',
  'publishing=after-commit consuming=naive commands=1 client=retry-same-id reply-lost=1',
  'publishing=after-commit consuming=naive commands=1 client=retry-new-id reply-lost=1',
  'publishing=after-commit consuming=naive commands=1 client=retry-same-id recognising=unrecognised reply-lost=1',
  'publishing=after-commit consuming=naive commands=1 members=two-members rebalance=1',
  'publishing=after-commit consuming=naive partitioning=round-robin commands=1 crash=1',
  'publishing=after-commit consuming=naive partitioning=round-robin commands=1 redelivery=1',
  'publishing=after-commit consuming=naive partitioning=round-robin commands=2',
  'publishing=after-commit consuming=naive partitioning=round-robin commands=2 concurrency=none',
  'publishing=after-commit consuming=naive partitioning=round-robin commands=2 concurrency=pessimistic',
  'publishing=after-commit consuming=ack-first partitioning=round-robin commands=1 crash=1',
  'publishing=after-commit consuming=ack-first partitioning=round-robin commands=1 redelivery=1',
  'publishing=after-commit consuming=ack-first partitioning=round-robin commands=2',
  'publishing=after-commit consuming=ack-first partitioning=round-robin commands=2 concurrency=none',
  'publishing=after-commit consuming=ack-first partitioning=round-robin commands=2 concurrency=pessimistic',
  'publishing=inside-aggregate consuming=naive commands=1',
  'publishing=inside-aggregate consuming=naive commands=1 refused=1',
  'publishing=inside-aggregate consuming=naive commands=1 crash=1',
  'publishing=inside-aggregate consuming=ack-first commands=2',
  'publishing=outbox-polling consuming=naive commands=1',
  'publishing=outbox-polling consuming=naive commands=1 crash=1',
  'publishing=outbox-polling consuming=naive commands=1 reply-lost=1',
  'publishing=outbox-polling consuming=idempotent commands=1 crash=1',
  'publishing=outbox-polling consuming=idempotent commands=1 redelivery=1 crash=1',
  'publishing=outbox-deleting consuming=naive commands=1 reply-lost=1',
  'publishing=outbox-deleting consuming=idempotent commands=1 crash=1',
  'publishing=cursor-polling consuming=naive commands=1 crash=1',
  'publishing=cursor-polling consuming=ack-first commands=2',
  'publishing=after-commit consuming=naive starting=at-the-end commands=1 crash=1 crash-of=consumer offset-expiry=1',
  'publishing=after-commit consuming=naive starting=at-the-end commands=1 crash=1 offset-expiry=1',
  'publishing=after-commit consuming=ack-first starting=at-the-end commands=1 crash=1 crash-of=consumer offset-expiry=1',
  'publishing=after-commit consuming=naive snapshots=from-memory snapshot-every=every-2-events commands=1',
  'publishing=after-commit consuming=naive snapshots=from-memory snapshot-every=every-2-events commands=1 refused=1',
  'publishing=after-commit consuming=naive snapshots=from-memory snapshot-every=every-2-events commands=1 crash=1',
  'publishing=after-commit consuming=ack-first concurrency=none snapshots=from-memory snapshot-every=every-2-events commands=2',
  'publishing=after-commit consuming=ack-first snapshots=from-memory snapshot-every=every-2-events commands=2',
  'publishing=after-commit consuming=naive snapshots=every-n snapshot-every=every-2-events commands=1 refused=1',
  'publishing=after-commit consuming=naive snapshots=every-n snapshot-every=every-2-events commands=1 crash=1',
  'publishing=after-commit consuming=ack-first concurrency=none snapshots=every-n snapshot-every=every-2-events commands=2',
  'publishing=after-commit consuming=naive snapshots=by-daemon snapshot-every=every-2-events commands=1 refused=1',
  'publishing=after-commit consuming=naive snapshots=forgetful snapshot-every=every-2-events client=retry-same-id commands=1 reply-lost=1',
  'publishing=after-commit consuming=naive reading=read-model commands=2 asks=GetOrder',
  'publishing=after-commit consuming=naive reading=read-model commands=2 asks=GetOrder refused=1',
  'publishing=after-commit consuming=naive reading=read-model commands=2 asks=GetOrder crash=1',
  'publishing=after-commit consuming=naive reading=read-own-store commands=2 asks=GetOrder refused=1',
  'publishing=after-commit consuming=naive reading=fold-the-log commands=2 asks=GetOrder reply-lost=1',
  'publishing=after-commit consuming=naive reading=wait-for-version commands=2 asks=GetOrder refused=1',
  'scenario=order-saga coordination=none publishing=after-commit consuming=naive commands=1 crash=1',
  'scenario=order-saga coordination=none publishing=after-commit consuming=naive commands=1 request-lost=1',
  'scenario=order-saga coordination=none publishing=after-commit consuming=naive commands=1 reply-lost=1',
  'scenario=order-saga coordination=choreography publishing=after-commit consuming=naive commands=1 crash=1',
  'scenario=order-saga coordination=choreography publishing=after-commit consuming=naive commands=1 redelivery=1',
  'scenario=order-saga coordination=choreography compensation=none publishing=after-commit consuming=naive commands=2',
  'scenario=order-saga coordination=orchestration saga-state=row publishing=after-commit consuming=naive commands=1 crash=1',
  'scenario=order-saga coordination=orchestration saga-state=row publishing=after-commit consuming=naive commands=1 redelivery=1',
  'scenario=order-saga coordination=orchestration saga-state=in-memory publishing=after-commit consuming=naive commands=1 crash=1',
  'scenario=order-saga coordination=orchestration deadline=with-late-success-ignored publishing=after-commit consuming=naive commands=1 early-time-out=1',
  'scenario=order-saga coordination=orchestration isolation=none deadline=with-late-success-undone publishing=after-commit consuming=naive commands=1 early-time-out=1',
  'scenario=campaign-saga saga-state=stateless outside=plain publishing=after-commit consuming=naive commands=1 redelivery=1',
  'scenario=campaign-saga saga-state=event-sourced publishing=after-commit consuming=naive commands=1',
  'scenario=trip outside=plain publishing=after-commit consuming=naive commands=1',
  'scenario=boundaries boundary=too-small publishing=after-commit consuming=naive commands=2',
  'scenario=boundaries boundary=too-large publishing=after-commit consuming=naive commands=2',
];

export const goldenProblems: readonly GoldenProblem[] = names.map(problemNamed);

/** A configuration as it is called. */
export function problemNamed(name: string): GoldenProblem {
  const pairs = name.split(' ').map((pair) => pair.split('=') as [string, string]);
  const named = pairs.find(([key]) => key === 'scenario')?.[1];
  const scenario = named === undefined ? scenarios[0] : scenarios.find(({ id }) => id === named);
  if (scenario === undefined) throw new Error(`no scenario for ${name}`);
  const isSlot = ([key]: readonly [string, string]): boolean => key in scenario.defaults;
  const others: readonly string[] = ['scenario', 'commands', 'asks', 'crash-of'];
  const valueOf = (name: string): string | undefined => pairs.find(([key]) => key === name)?.[1];
  const faults = pairs.filter((pair) => !isSlot(pair) && !others.includes(pair[0]));
  const commandCount = Number(valueOf('commands') ?? 1);
  const query = valueOf('asks');
  const crashOf = valueOf('crash-of');
  return {
    name,
    scenario,
    slots: Object.fromEntries(pairs.filter(isSlot)),
    bounds: {
      ...calm,
      commandCount,
      faults: Object.fromEntries(faults.map(([kind, count]) => [kind, Number(count)])),
      ...(crashOf === undefined ? {} : { where: { crash: [crashOf] } }),
    },
    commands: query === undefined ? null : [...scenario.exploring.slice(0, 1), asked(query)],
  };
}

/** A query about what there is to begin with. */
function asked(type: string): Command {
  return { type, aggregateType: 'Order', aggregateId: 'order-1', data: {} };
}

export function searchProblemOf({ scenario, slots, bounds, commands }: GoldenProblem): SearchProblem {
  const setup = { scenario: scenario.id, slots: { ...scenario.defaults, ...slots }, seed: 1 };
  return problemOf(scenario, setup, bounds, null, [], commands);
}

/** The full search of a configuration. */
export function goldenOf(problem: GoldenProblem): Golden {
  const search = createSearch(searchProblemOf(problem));
  while (search.advance(10_000));
  const { stateCount, moveCount, atRestCount, brokenAt, model, visited } = search.findings();
  const lengths = [...brokenAt].map(([id, world]) => [id, pathTo(model, visited, world).length] as const);
  return {
    states: stateCount,
    moves: moveCount,
    atRest: atRestCount,
    lengths: Object.fromEntries(lengths.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
