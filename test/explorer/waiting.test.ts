import { describe, expect, test } from 'vitest';
import { usualBounds } from '../../src/explorer/question/bounds.ts';
import type { SearchProblem } from '../../src/explorer/question/search-problem.ts';
import { pendingTells } from '../../src/explorer/asking/pending-tells.ts';
import { playedOn } from '../../src/explorer/asking/problem-of.ts';
import { createMachine } from '../../src/kernel/machine/machine.ts';
import { awaitDecision, awaitTimer, publish, putRow } from '../../src/kernel/language/ops.ts';
import type { Program } from '../../src/kernel/language/process.ts';
import { effectOnce } from '../../src/kernel/properties/effect-once.ts';
import { noPhantomEvent } from '../../src/kernel/properties/no-phantom-event.ts';
import type { Property } from '../../src/kernel/properties/property.ts';
import { compareSearches, searchFully, searchReduced } from '../support/compare-searches.ts';
import {
  aCommand,
  announcing,
  asking,
  clockwork,
  ending,
  inTurn,
  recalling,
  remembering,
  settingTimer,
  type Script,
} from '../support/message-scripts.ts';
import { searchPlainly } from '../support/plain-search.ts';
import { randomTopology, together } from '../support/random-topology.ts';
import { smallSystem } from '../support/small-system.ts';
import { everybodyHasDecided, noTimerIsLeft } from '../support/waiting-promises.ts';

/** Looks at a timer, whenever it comes, and leaves it as it is. */
const lookingAtTimer: Script = function* lookingAtTimer() {
  const due = yield* awaitTimer('shop', 'timers');
  if (due.ok) yield* putRow('ledger', 'accounts', { id: 'seen', owner: JSON.stringify(due.value) });
};
const publishing: Script = () => publish('broker', 'Topic', 'b', aCommand(1));
const askingTwice: Script = function* askingTwice() {
  yield* putRow('ledger', 'accounts', { id: 'task', owner: 'me' });
  yield* awaitDecision('me', 'first', ['yes']);
  yield* awaitDecision('me', 'second', ['yes']);
};

/** Takes all facts in the order in which they come. */
const inOneOrder: Property = {
  id: 'in-one-order',
  kind: 'sometimes',
  initial: { told: '' },
  observe: ({ told }, { kind }) => ({ told: `${told as string} ${kind}` }),
  judge: () => ({ kind: 'waiting', for: [] }),
};

type Case = {
  readonly name: string;
  readonly programs: Readonly<Record<string, readonly Script[] | Program>>;
  readonly faults?: Readonly<Record<string, number>>;
  readonly properties?: readonly Property[];
  readonly areTogether?: true;
};

/** Pairs of processes that are in each other's way by one thing alone. */
const cases: readonly Case[] = [
  {
    name: 'what one process of a place remembers and another recalls',
    programs: { first: [recalling('m')], second: [remembering('m', 1)] },
    areTogether: true,
  },
  {
    name: 'a timer that is looked at early, while it is set and cancelled',
    programs: { first: [settingTimer('t'), ending('t', 'in-time')], clock: [lookingAtTimer] },
    faults: { 'early-time-out': 1 },
  },
  {
    name: 'a timer that is fired in its time or before it, and a saga that ends it',
    programs: { first: [settingTimer('t'), ending('t', 'in-time')], clock: clockwork },
    faults: { 'early-time-out': 1 },
  },
  {
    name: 'a timer whose time comes while a person is asked',
    programs: { first: [settingTimer('t')], second: [asking('route', aCommand(2))], clock: clockwork },
  },
  {
    name: 'a command that one commits and another publishes',
    programs: { first: [announcing(aCommand(1), false)], second: [publishing] },
    // The second is decided only once all has been looked at.
    properties: [noPhantomEvent, effectOnce],
  },
  {
    name: 'a crash of who asks and what another tells, where all facts have an order',
    programs: { first: [askingTwice], second: [publishing] },
    faults: { crash: 1 },
    properties: [inOneOrder, noTimerIsLeft],
  },
  {
    name: 'a decision before, while and after another process goes on',
    programs: { first: [askingTwice], second: [remembering('m', 1), asking('third', aCommand(2))] },
    properties: [everybodyHasDecided, noTimerIsLeft],
  },
];

function problemOf({
  programs,
  faults = {},
  properties = [noTimerIsLeft],
  areTogether,
}: Case): SearchProblem {
  const made = Object.entries(programs).map(([name, program]): [string, Program] => [
    name,
    typeof program === 'function' ? program : inTurn(program),
  ]);
  const system = smallSystem({ programs: Object.fromEntries(made), properties });
  const definition = areTogether === true ? together(system, 'second', 'first') : system;
  const bounds = { ...usualBounds, commandCount: 0, faults, faultCountMax: 1 };
  const machine = createMachine(definition);
  const start = playedOn(machine, machine.initial, pendingTells(machine, machine.initial));
  return { definition, start, workload: [], properties, bounds };
}

describe.each(cases)('$name', (one) => {
  test('[E3] comes to the same in both searches, and to more than one end', () => {
    const full = searchFully(problemOf(one));
    expect(full.findings.limit).toBeNull();
    expect(full.said.rests.size).toBeGreaterThan(1);
    expect(searchReduced(problemOf(one))?.said).toEqual(full.said);
  });

  test('[E6] [S5] [S10] is searched as the machine has it', () => {
    const { stateCount, moveCount, atRestCount } = searchFully(problemOf(one)).findings;
    const plain = searchPlainly(problemOf(one));
    expect({ stateCount, moveCount, atRestCount }).toEqual({
      stateCount: plain.stateCount,
      moveCount: plain.moveCount,
      atRestCount: plain.atRest.size,
    });
  });
});

/** Random systems, each of at most so many worlds in full. */
const seeds = Array.from({ length: 25 }, (_, index) => index + 1);
const stateCountMax = 700;

test('[E3] over timers, decisions, options, memories, commands and replies both searches come to the same', () => {
  const kinds: Record<string, number> = {};
  for (const seed of seeds) {
    const { name, problem } = randomTopology(seed, stateCountMax);
    const { kind } = compareSearches(problem);
    expect(['same', 'larger'], name).toContain(kind);
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  // Some are small enough to be looked at in full, or the comparison would say little.
  expect(kinds['same'] ?? 0).toBeGreaterThan(seeds.length / 3);
});

test('[E6] a search over timers, decisions, options and memories is that of the machine’s own worlds', () => {
  let count = 0;
  for (const seed of seeds) {
    const { name, problem } = randomTopology(seed, 200);
    const { findings } = searchFully(problem);
    if (findings.limit !== null) continue;
    count += 1;
    const plain = searchPlainly(problem);
    const said = { stateCount: plain.stateCount, moveCount: plain.moveCount, atRestCount: plain.atRest.size };
    const { stateCount, moveCount, atRestCount } = findings;
    expect([name, { stateCount, moveCount, atRestCount }]).toEqual([name, said]);
  }
  expect(count).toBeGreaterThan(5);
});
