import { expect, test } from 'vitest';
import { usualBounds, type Bounds } from '../../../src/explorer/question/bounds.ts';
import { pathTo } from '../../../src/explorer/search/counterexample.ts';
import { problemOf } from '../../../src/explorer/asking/problem-of.ts';
import { createSearch } from '../../../src/explorer/search/search.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import type { Slots } from '../../support/order-lab.ts';
import { searchPlainly } from '../../support/plain-search.ts';

function problem(slots: Partial<Slots>, bounds: Bounds) {
  const setup = { scenario: 'order', slots: { ...orderScenario.defaults, ...slots }, seed: 1 };
  return problemOf(orderScenario, setup, bounds);
}

function searched(...parameters: Parameters<typeof problem>) {
  const search = createSearch(problem(...parameters));
  while (search.advance(1_000));
  return search.findings();
}

const afterCommit: Partial<Slots> = { publishing: 'after-commit', consuming: 'ack-first', client: 'once' };

/** Small systems, as the plain search takes its time; each has another kind of fault. */
const faulty: readonly (readonly [kind: string, slots: Partial<Slots>])[] = [
  ['crash', afterCommit],
  ['outage', { ...afterCommit, concurrency: 'none' }],
  ['refused', { ...afterCommit, partitioning: 'round-robin', members: 'two-members' }],
  ['request-lost', { ...afterCommit, client: 'retry-same-id', recognising: 'unrecognised' }],
  ['reply-lost', { ...afterCommit, concurrency: 'pessimistic', consuming: 'dedupe-apart-mark-first' }],
  ['redelivery', { publishing: 'cursor-polling', consuming: 'naive' }],
  ['rebalance', { ...afterCommit, members: 'two-members' }],
  ['expiry', { ...afterCommit, consuming: 'dedupe-apart-effect-first' }],
  ['poison', { ...afterCommit, consuming: 'naive', failing: 'retry-for-ever' }],
  ['poison', { ...afterCommit, consuming: 'naive', failing: 'dead-letter' }],
  ['poison', { ...afterCommit, failing: 'block' }],
  ['unpublishable', { publishing: 'inside-aggregate', consuming: 'naive' }],
  ['unpublishable', { ...afterCommit, failing: 'dead-letter' }],
  ['unpublishable', { publishing: 'outbox-batch', consuming: 'naive' }],
  ['unpublishable', { publishing: 'outbox-skipping', consuming: 'naive' }],
  ['early-time-out', { ...afterCommit, client: 'once' }],
];

const cases = [
  ...faulty.map(([kind, slots]) => {
    const bounds: Bounds = { ...usualBounds, commandCount: 1, faults: { [kind]: 1 } };
    return [`one ${kind}, ${Object.values(slots).join(', ')}`, slots, bounds] as const;
  }),
  [
    'two writers, one waits',
    { ...afterCommit, concurrency: 'pessimistic' },
    { ...usualBounds, commandCount: 2, faultCountMax: 0 },
  ] as const,
];

test.each(cases)(
  '[E6] the search sees the same worlds as one on the machine itself: %s',
  (_, slots, bounds) => {
    const plain = searchPlainly(problem(slots, bounds));
    const { stateCount, moveCount, depth, atRestCount, brokenAt, model, visited, limit } = searched(
      slots,
      bounds,
    );
    const lengths = [...brokenAt].map(([id, world]) => [id, pathTo(model, visited, world).length] as const);
    expect({ stateCount, moveCount, depth, atRestCount, limit }).toEqual({
      stateCount: plain.stateCount,
      moveCount: plain.moveCount,
      depth: plain.depth,
      atRestCount: plain.atRest.size,
      limit: null,
    });
    expect(Object.fromEntries(lengths)).toEqual(Object.fromEntries(plain.lengths));
  },
);

test('[E2] a search with a limit of depth sees all worlds that are so many moves away, and none beyond', () => {
  const bounds: Bounds = { ...usualBounds, commandCount: 1, faults: { crash: 1 } };
  const whole = searched(afterCommit, bounds);
  const shallow = searched(afterCommit, { ...bounds, depthMax: 6 });
  const near = Array.from({ length: whole.stateCount }, (_, world) => lengthTo(whole, world)).filter(
    (length) => length <= 6,
  );
  expect([shallow.limit, shallow.depth, shallow.stateCount]).toEqual(['depth', 6, near.length]);
});

function lengthTo({ visited }: ReturnType<typeof searched>, world: number): number {
  let length = 0;
  for (let at = visited.parentOf(world); at >= 0; at = visited.parentOf(at)) length += 1;
  return length;
}
