import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attackAll, cheaperDesigns, lookForCheaper } from '../../../src/app/defend/cheaper-designs.ts';
import { compareCosts, costOf, type Cost } from '../../../src/app/defend/cost.ts';
import { defenceList, defenceNamed } from '../../../src/app/defend/defence-list.ts';
import { createDefenceView } from '../../../src/app/defend/defence-view.ts';
import { designsOf, designWith } from '../../../src/app/defend/designs.ts';
import { requiredIn, shortestBreak } from '../../../src/app/defend/required.ts';
import type { Ask } from '../../../src/app/explore/ask-explorer.ts';
import { askPrepared } from '../../../src/app/prepared/ask-prepared.ts';
import { readPreparedFile } from '../../../src/app/prepared/prepared-file.ts';
import { createPreparedVerdicts } from '../../../src/app/prepared/prepared-verdicts.ts';
import { present } from '../../../src/base/assert.ts';
import { fail, succeed } from '../../../src/base/result.ts';
import { inquire } from '../../../src/explorer/asking/inquiry.ts';
import { driven } from '../../../src/explorer/search/run-search.ts';
import type { Defence } from '../../../src/scenarios/defences/defence.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import type { Setup } from '../../../src/scenarios/slots/setup.ts';
import { misfitsOf } from '../../../src/scenarios/slots/slots.ts';
import { projectRoot } from '../../architecture/source-files.ts';

/** What is checked in; that it is of this very code another test sees to. */
const prepared = createPreparedVerdicts(async (file) => {
  const text = readFileSync(`${projectRoot}/src/app/prepared/verdicts/${file}.json`, 'utf8');
  return Promise.resolve(succeed(present(readPreparedFile(text), file)));
});
const nobody: Ask = async () => Promise.resolve(fail({ kind: 'failed', detail: 'not checked in' }));
const ask = askPrepared(prepared, nobody);

const searching: Ask = async (inquiry) =>
  Promise.resolve(succeed({ exploration: driven(inquire(inquiry)), searchedMs: 0 }));

const held = async (defence: Defence): Promise<readonly Setup[]> => {
  const all = designsOf(defence);
  const outcomes = await Promise.all(all.map(async (setup) => attackAll(defence, setup, ask)));
  expect(outcomes.filter((one) => one !== 'broken' && one !== 'held')).toEqual([]);
  return all.filter((_, index) => outcomes[index] === 'held');
};

describe.each(defenceList.map((defence) => [defence.id, defence] as const))('%s', (_, defence) => {
  test('offers what its scenario has, and begins with a design that can be built', () => {
    const scenario = present(
      scenarios.find(({ id }) => id === defence.setup.scenario),
      'its scenario',
    );
    for (const { slot, variants } of defence.choices) {
      expect(scenario.slots[slot]).toEqual(expect.arrayContaining([...variants]));
      expect(variants).toContain(defence.setup.slots[slot]);
    }
    expect(misfitsOf(defence.setup.slots)).toEqual([]);
    expect(designsOf(defence)).toContainEqual(defence.setup);
  });

  test('what one begins with is broken, by an attack of its own, and some design holds', async () => {
    expect(await attackAll(defence, defence.setup, ask)).toBe('broken');
    const some = await held(defence);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(designsOf(defence).length);
  });

  test('of each promise some design that can be chosen breaks it: none is asked for in vain', async () => {
    const broken = new Set<string>();
    for (const setup of designsOf(defence)) {
      const view = createDefenceView(defence, { ask, askPrepared: ask, onHeld: () => undefined });
      for (const { slot } of defence.choices) view.choose(slot, setup.slots[slot] ?? '');
      view.attack();
      await expect.poll(() => view.store.getState().attack.kind, { interval: 1 }).toBe('over');
      const { attack } = view.store.getState();
      if (attack.kind !== 'over') continue;
      for (const promise of defence.promises)
        if (requiredIn(attack.attacked, promise) === 'broken') broken.add(promise);
    }
    expect([...broken].sort()).toEqual([...defence.promises].sort());
  });

  test('the page says “none cheaper” of the designs that hold and cost least, and of no other', async () => {
    const some = await held(defence);
    const costs = some.map((setup) => costOf(defence, setup));
    const least = costs.reduce((one, other) => (compareCosts(one, other) <= 0 ? one : other));
    for (const [index, setup] of some.entries()) {
      const isLeast = compareCosts(present(costs[index], 'its cost'), least) === 0;
      expect(await lookForCheaper(defence, setup, ask), JSON.stringify(setup.slots)).toBe(
        isLeast ? 'none' : 'some',
      );
    }
    // Whoever takes what costs least of all is broken: else there were nothing to find out.
    const cheapest = present(designsOf(defence).toSorted(byCost(defence))[0], 'a design');
    expect(await attackAll(defence, cheapest, ask)).toBe('broken');
  });
});

const byCost = (defence: Defence) => (one: Setup, other: Setup) =>
  compareCosts(costOf(defence, one), costOf(defence, other));

test('of two costs that differ in several parts the first decides', () => {
  const cost: Cost = { parts: 8, tables: 5, writes: 10, movesToRest: 20, movesToAnswer: 9 };
  expect(compareCosts(cost, cost)).toBe(0);
  expect(compareCosts(cost, { ...cost, parts: 9, tables: 1, writes: 1 })).toBeLessThan(0);
  expect(compareCosts({ ...cost, writes: 11 }, { ...cost, movesToRest: 40 })).toBeGreaterThan(0);
});

test('an outbox costs a table, the writes to it and a move until the answer', () => {
  const defence = present(defenceNamed('told-once'), 'it');
  const tailing = costOf(defence, designWith(defence, { publishing: 'log-tailing' }));
  const polling = costOf(defence, designWith(defence, { publishing: 'outbox-polling' }));
  expect(polling.parts).toBe(tailing.parts);
  expect(polling.tables).toBe(tailing.tables + 1);
  expect(polling.writes).toBeGreaterThan(tailing.writes);
  expect(polling.movesToAnswer).toBe(tailing.movesToAnswer + 1);
});

test('attacked by the explorer itself a weak design is broken by the shortest way, and another choice forgets it', async () => {
  const defence = present(defenceNamed('told-once'), 'it');
  const view = createDefenceView(defence, { ask: searching, askPrepared: ask, onHeld: () => undefined });
  view.attack();
  await expect.poll(() => view.store.getState().attack.kind).toBe('over');
  const { attack } = view.store.getState();
  if (attack.kind !== 'over') throw new Error('it is over');
  expect(attack.outcome).toBe('broken');
  expect(shortestBreak(attack.attacked)?.finding).toMatchObject({ property: 'no-lost-event', length: 10 });
  view.choose('publishing', 'outbox-polling');
  expect(view.store.getState().attack.kind).toBe('none');
});

test('what holds is kept at once, and as the least costly only once nothing that costs less holds', async () => {
  const defence = present(defenceNamed('in-turn'), 'it');
  const kept: string[] = [];
  const view = createDefenceView(defence, { ask, askPrepared: ask, onHeld: (one) => kept.push(one) });
  const attacked = async (publishing: string): Promise<unknown> => {
    view.choose('publishing', publishing);
    view.choose('partitioning', 'by-aggregate');
    view.attack();
    const cheaper = (): unknown => {
      const { attack } = view.store.getState();
      return attack.kind === 'over' ? attack.cheaper : null;
    };
    await expect.poll(cheaper).not.toBeNull();
    return cheaper();
  };
  expect(await attacked('outbox-polling')).toBe('some');
  expect(kept).toEqual(['held']);
  expect(await attacked('log-tailing')).toBe('none');
  expect(kept).toEqual(['held', 'held', 'least']);
});

test('where one that costs less could not be asked about, it is not said that none holds', async () => {
  const defence = present(defenceNamed('in-turn'), 'it');
  const design = designWith(defence, { publishing: 'log-tailing', partitioning: 'by-aggregate' });
  const dear = designWith(defence, { publishing: 'outbox-polling', partitioning: 'by-aggregate' });
  expect(cheaperDesigns(defence, design)).toEqual([]);
  expect(await lookForCheaper(defence, dear, nobody)).toBe('unknown');
});

test('choices that do not go together cost nothing and are not attacked', () => {
  const defence = present(defenceNamed('all-or-nothing'), 'it');
  const view = createDefenceView(defence, { ask, askPrepared: ask, onHeld: () => undefined });
  view.choose('coordination', 'none');
  expect(view.store.getState()).toMatchObject({ cost: null, attack: { kind: 'none' } });
  expect(view.store.getState().misfits.length).toBeGreaterThan(0);
  view.attack();
  expect(view.store.getState().attack.kind).toBe('none');
});

test('a search that was stopped leaves a design undecided', async () => {
  const defence = present(defenceNamed('both-changes'), 'it');
  const stopped: Ask = async (inquiry) =>
    Promise.resolve(
      succeed({ exploration: driven(inquire(inquiry), ({ moveCount }) => moveCount < 50), searchedMs: 0 }),
    );
  const view = createDefenceView(defence, { ask: stopped, askPrepared: ask, onHeld: () => undefined });
  view.choose('publishing', 'change-stream');
  view.choose('concurrency', 'optimistic');
  view.attack();
  await expect.poll(() => view.store.getState().attack).toMatchObject({ kind: 'over', outcome: 'undecided' });
});
