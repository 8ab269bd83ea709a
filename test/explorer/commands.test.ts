import { expect, test } from 'vitest';
import { usualBounds } from '../../src/explorer/question/bounds.ts';
import { inquire, type Inquiry } from '../../src/explorer/asking/inquiry.ts';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import { driven } from '../../src/explorer/search/run-search.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import { searchFully, searchReduced } from '../support/compare-searches.ts';
import { servicesOf } from '../support/services-of.ts';

const reserve = (orderId: string) => ({
  type: 'ReserveCredit',
  aggregateType: 'Customer',
  aggregateId: 'customer-1',
  data: { orderId, amount: 300 },
});
const twice = [reserve('order-8'), reserve('order-9')];
const bounds = { ...usualBounds, commandCount: 2, faultCountMax: 0 };

const inquiryWith = (slots: Readonly<Record<string, string>>, more: Partial<Inquiry> = {}): Inquiry => ({
  setup: { scenario: 'order', slots: { ...orderScenario.defaults, effect: 'row', ...slots }, seed: 1 },
  bounds,
  asked: ['no-lost-update'],
  isReduced: true,
  after: [],
  commands: twice,
  ...more,
});

const sendsIn = (moves: readonly Move[]) => moves.filter((move) => move.kind === 'send');

test.each([
  ['none', 'broken'],
  ['optimistic', 'holds'],
  ['optimistic-retry', 'holds'],
])(
  '[E2] two that reserve 300 of a limit of 500 can be searched; under %s the promise is said to be: %s',
  (concurrency, kind) => {
    const [verdict] = driven(inquire(inquiryWith({ concurrency }))).verdicts;
    expect(verdict).toMatchObject({ property: 'no-lost-update', kind });
    if (verdict?.kind !== 'broken') return;
    expect(sendsIn(verdict.counterexample.moves).map(({ command }) => command)).toEqual(twice);
  },
);

test('[E3] with commands of one’s own both searches come to the same', () => {
  const { setup } = inquiryWith({ concurrency: 'none', publishing: 'after-commit' });
  const problem = problemOf(orderScenario, setup, bounds, null, [], twice);
  const full = searchFully(problem);
  expect(full.findings.limit).toBe(null);
  expect(searchReduced(problem)?.said).toEqual(full.said);
});

test('of the commands as many are sent as the bounds allow, and the scenario’s where none are given', () => {
  const { setup } = inquiryWith({});
  const intentsOf = (after: readonly Move[], commandCount: number, commands: typeof twice | null) =>
    problemOf(orderScenario, setup, { ...bounds, commandCount }, null, after, commands).workload.map(
      ({ intent, to, command }) => [intent, to, command],
    );
  const [first, second, third] = orderScenario.exploring;
  const [one, other] = servicesOf(orderScenario);
  expect(intentsOf([], 2, null)).toEqual([
    ['c1', one, first],
    ['c2', other, second],
  ]);
  expect(intentsOf([], 1, twice)).toEqual([['c1', one, twice[0]]]);
  // Those of the scenario go on where the moves before have left off; others begin anew.
  const sent: Move = { kind: 'send', intent: 'c1', to: one ?? '', command: reserve('order-7') };
  expect(intentsOf([sent], 9, null).map(([, , command]) => command)).toEqual([second, third]);
  expect(intentsOf([sent], 9, twice)).toEqual([
    ['c2', other, twice[0]],
    ['c3', one, twice[1]],
  ]);
});
