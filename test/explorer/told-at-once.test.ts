import { describe, expect, test } from 'vitest';
import type { SoFar } from '../../src/explorer/search/account.ts';
import { usualBounds, type Bounds } from '../../src/explorer/question/bounds.ts';
import { explore, type ExploreOptions } from '../../src/explorer/search/explore.ts';
import { inquire } from '../../src/explorer/asking/inquiry.ts';
import type { SearchProblem } from '../../src/explorer/question/search-problem.ts';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import { driven } from '../../src/explorer/search/run-search.ts';
import type { DecidedVerdict, Verdict } from '../../src/explorer/search/verdict.ts';
import { createMachine } from '../../src/kernel/machine/machine.ts';
import { judge } from '../../src/kernel/properties/observe.ts';
import { isAtRest } from '../../src/kernel/machine/rest.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { Slots } from '../support/order-lab.ts';
import { slotsWith } from '../support/slots-with.ts';

const within: Bounds = { ...usualBounds, commandCount: 1, faultCountMax: 1 };
const race: Bounds = { ...usualBounds, commandCount: 2, faultCountMax: 0 };

const cases: readonly (readonly [name: string, slots: Partial<Slots>, bounds: Bounds])[] = [
  ['lost after the commit', { publishing: 'after-commit' }, within],
  ['told before the commit', { publishing: 'inside-aggregate' }, within],
  ['acknowledged first', { consuming: 'ack-first' }, within],
  ['applied twice', { consuming: 'naive' }, within],
  ['marked first', { consuming: 'dedupe-apart-mark-first' }, within],
  ['sent again', { client: 'retry-same-id', recognising: 'unrecognised' }, within],
  ['a row is overwritten', { publishing: 'after-commit', concurrency: 'none' }, race],
  ['a document is overwritten', { publishing: 'outbox-in-document-rewriting', effect: 'row' }, race],
  ['records overtake each other', { partitioning: 'round-robin', effect: 'row' }, race],
  ['nothing breaks', { effect: 'row' }, race],
];

function problem(slots: Partial<Slots>, bounds: Bounds): SearchProblem {
  const setup = { scenario: 'order', slots: slotsWith(orderScenario, slots), seed: 1 };
  return problemOf(orderScenario, setup, bounds);
}

/** What was told on the way, and what came of it. */
function watched(asked: SearchProblem, options: ExploreOptions) {
  const told: SoFar[] = [];
  const exploration = explore(asked, options, (soFar) => told.push(soFar) > 0);
  return { told, ...exploration };
}

/** Without the run: how a promise stands, in how many moves it breaks, and whether that is known to be least. */
const gist = (verdict: Verdict | undefined): string =>
  verdict?.kind === 'broken'
    ? `${verdict.property} ${verdict.counterexample.length} ${String(verdict.isShortest)}`
    : `${verdict?.property ?? ''} ${verdict?.kind ?? 'unknown'}`;

/** Whether the run breaks the promise, by the lab's own machine and nobody else's word. */
function isTrue({ definition, start, properties }: SearchProblem, verdict: DecidedVerdict): boolean {
  if (verdict.kind !== 'broken') return true;
  const machine = createMachine(definition);
  const world = verdict.counterexample.moves.reduce((before, move) => {
    const stepped = machine.step(before, move);
    if (!stepped.ok) throw new Error(stepped.problem);
    return stepped.world;
  }, start);
  const property = properties.find(({ id }) => id === verdict.property);
  return property !== undefined && judge(property, world, isAtRest(machine, world)).kind === 'broken';
}

describe.each(cases)('%s', (_, slots, bounds) => {
  const asked = problem(slots, bounds);
  const { told, verdicts } = watched(asked, { isReduced: true });

  test('[E12] what is told on the way is true, and only a run gives way to a shorter one', () => {
    for (const { decided } of told)
      for (const verdict of decided) {
        expect(isTrue(asked, verdict)).toBe(true);
        const last = verdicts.find(({ property }) => property === verdict.property);
        expect(last?.kind).toBe(verdict.kind);
        if (verdict.kind !== 'broken' || last?.kind !== 'broken') continue;
        expect(last.counterexample.length).toBeLessThanOrEqual(verdict.counterexample.length);
        if (verdict.isShortest) expect(gist(last)).toBe(gist(verdict));
      }
  });

  test('[E12] once told, a verdict stays told, and no count falls', () => {
    for (const [index, after] of told.entries()) {
      const before = told[index - 1];
      if (before === undefined) continue;
      const properties = after.decided.map(({ property }) => property);
      expect(before.decided.filter(({ property }) => !properties.includes(property))).toEqual([]);
      for (const count of ['stateCount', 'moveCount', 'depth'] as const)
        expect(after[count]).toBeGreaterThanOrEqual(before[count]);
      // Whoever draws it can tell by the list itself whether there is something new.
      if (after.decided !== before.decided) expect(after.decided).not.toEqual(before.decided);
    }
  });

  test('[E12] in the end it says what a search says that tells nothing on the way', () => {
    const full = explore(asked, { isReduced: false }).verdicts;
    expect(verdicts.map(gist)).toEqual(full.map(gist));
  });
});

const fragile = problem({ publishing: 'after-commit' }, { ...within, faultCountMax: 2 });

test('[E12] what breaks is told long before everything else is decided', () => {
  const { told } = watched(fragile, { isReduced: true });
  const first = told.find(({ decided }) => decided.some(({ kind }) => kind === 'broken'));
  const last = told.at(-1);
  expect(first?.decided.find(({ kind }) => kind === 'broken')).toMatchObject({
    property: 'no-lost-event',
    counterexample: { length: 9 },
  });
  expect(first?.stateCount).toBeLessThan((last?.stateCount ?? 0) / 10);
  // Nobody waits for the rest, either, to know that no way is shorter.
  const sure = told.find(({ decided }) =>
    decided.some((verdict) => verdict.kind === 'broken' && verdict.isShortest),
  );
  expect(sure?.stateCount).toBeLessThan((last?.stateCount ?? 0) / 10);
});

test('[E12] a search for one promise ends as soon as its shortest run is sure', () => {
  const alone = { ...fragile, properties: fragile.properties.filter(({ id }) => id === 'no-lost-event') };
  for (const isReduced of [true, false]) {
    const { told, verdicts, searched } = watched(alone, { isReduced });
    expect(verdicts).toMatchObject([{ kind: 'broken', isShortest: true, counterexample: { length: 9 } }]);
    expect(searched.limit).toBe('decided');
    const isSure = ({ decided }: SoFar): boolean =>
      decided.some((verdict) => verdict.kind === 'broken' && verdict.isShortest);
    expect(told.findIndex(isSure)).toBe(told.length - 1);
    expect(told.at(-1)?.stateCount ?? 0).toBeLessThan(20_000);
  }
});

test('[E12] the promise that is asked about first is decided before all others, which are decided the same', () => {
  const all = watched(fragile, { isReduced: true });
  const { told, verdicts } = watched(fragile, { isReduced: true, first: 'in-order' });
  const first = told.find(({ decided }) => decided.length > 0);
  expect(first?.decided.map(({ property }) => property)).toEqual(['in-order']);
  expect(verdicts.map(gist)).toEqual(all.verdicts.map(gist));
});

test('[E12] from the middle of a run, too, what is told on the way begins where the search was asked to', () => {
  const setup = {
    scenario: 'order',
    slots: { ...orderScenario.defaults, publishing: 'after-commit' },
    seed: 1,
  };
  const whole = explore(fragile, { isReduced: true }).verdicts.find(({ kind }) => kind === 'broken');
  if (whole?.kind !== 'broken') expect.fail('something breaks');
  const after = whole.counterexample.moves.slice(0, 3);
  const bounds = { ...within, commandCount: 0 };
  const told: SoFar[] = [];
  const inquiry = { setup, bounds, asked: null, isReduced: true, after };
  const { verdicts } = driven(inquire(inquiry), (soFar) => told.push(soFar) > 0);
  const runs = told.flatMap(({ decided }) => decided.filter(({ kind }) => kind === 'broken'));
  expect(runs.length).toBeGreaterThan(0);
  const from = problemOf(orderScenario, setup, bounds, null, after);
  for (const run of runs) expect(isTrue(from, run)).toBe(true);
  expect(verdicts.filter(({ kind }) => kind === 'broken').length).toBeGreaterThan(0);
});
