import { expect, test } from 'vitest';
import { usualBounds, type Bounds } from '../../../src/explorer/question/bounds.ts';
import { namesToStrike, placesStruck, placesToStrike } from '../../../src/explorer/question/fault-where.ts';
import { problemOf } from '../../../src/explorer/asking/problem-of.ts';
import { explore } from '../../../src/explorer/search/explore.ts';
import { faultKindOf, type FaultKind } from '../../../src/kernel/faults/fault-kind.ts';
import { createMachine } from '../../../src/kernel/machine/machine.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import { startWorld } from '../../../src/scenarios/form/start-world.ts';
import { searchFully, searchReduced } from '../../support/compare-searches.ts';
import { faultKinds, oneOfEach } from '../../support/fault-kinds.ts';
import type { Slots } from '../../support/order-lab.ts';
import { searchPlainly } from '../../support/plain-search.ts';
import { servicesOf } from '../../support/services-of.ts';

function problemWith(slots: Partial<Slots>, bounds: Partial<Bounds>, asked: readonly string[] | null = null) {
  const setup = { scenario: 'order', slots: { ...orderScenario.defaults, ...slots }, seed: 1 };
  return problemOf(orderScenario, setup, { ...usualBounds, commandCount: 1, ...bounds }, asked);
}

const fragile: Partial<Slots> = { publishing: 'after-commit', client: 'once', members: 'two-members' };
const relayed: Partial<Slots> = { relays: 'two-skip-locked', client: 'once', effect: 'row' };
const placed = (faultKinds as readonly FaultKind[]).filter((kind) => kind !== 'poison');

/** Of places with a number one is enough. */
const isTried = (name: string): boolean => !/-2$|database$/.test(name) || name === 'database';

/** Every kind of fault, kept to each name that it can be kept to. */
const restrictions = [fragile, relayed].flatMap((slots) => {
  const { definition } = problemWith(slots, {});
  return placed.flatMap((kind) =>
    namesToStrike(definition, kind)
      .filter(isTried)
      .map((name) => [`${kind} of ${name}`, slots, kind, name] as const),
  );
});

const known = new Map<string, ReturnType<typeof searchFully>>();

/** What is found without the restriction; searched once. */
function anywhereOf(slots: Partial<Slots>, kind: FaultKind): ReturnType<typeof searchFully> {
  const key = JSON.stringify([slots, kind]);
  const found =
    known.get(key) ?? searchFully(problemWith(slots, { faults: { [kind]: 1 }, faultCountMax: 1 }));
  known.set(key, found);
  return found;
}

test.each(restrictions)('[E3] kept to a place both searches come to the same: %s', (_, slots, kind, name) => {
  const bounds = { faults: { [kind]: 1 }, faultCountMax: 1, where: { [kind]: [name] } };
  const problem = problemWith(slots, bounds);
  const full = searchFully(problem);
  expect(full.findings.limit).toBe(null);
  expect(searchReduced(problem)?.said).toEqual(full.said);
  const anywhere = anywhereOf(slots, kind);
  for (const broken of full.said.broken) expect(anywhere.said.broken).toContain(broken);
  expect(full.findings.stateCount).toBeLessThanOrEqual(anywhere.findings.stateCount);
});

const two: readonly (readonly [string, Partial<Bounds>])[] = [
  ['one of each kind, all at the relays', { faults: oneOfEach, where: everywhere(['relay']) }],
  [
    'a crash of the service, a refusal of the broker',
    { faults: { crash: 1, refused: 1 }, where: { crash: ['service'], refused: ['broker'] } },
  ],
  [
    'two crashes, of the database or a consumer',
    { faults: { crash: 2 }, faultCountMax: 2, where: { crash: ['order-database', 'consumer'] } },
  ],
];

function everywhere(names: readonly string[]): NonNullable<Bounds['where']> {
  return Object.fromEntries(placed.map((kind) => [kind, names]));
}

test.each(two)('[E6] [E3] the search sees the same worlds as one on the machine itself: %s', (_, bounds) => {
  const problem = problemWith({ ...fragile, members: 'one-member', effect: 'row' }, bounds);
  const plain = searchPlainly(problem);
  const full = searchFully(problem);
  expect([full.findings.stateCount, full.findings.moveCount]).toEqual([plain.stateCount, plain.moveCount]);
  expect(searchReduced(problem)?.said).toEqual(full.said);
});

test.each([
  ['consumer', 'holds'],
  ['relay', 'holds'],
  ['service', 'broken'],
  ['order-service-1', 'broken'],
  ['order-service-2', 'holds'],
])('an event is lost after the commit only if the service that committed dies: %s', (name, kind) => {
  const bounds = { faults: { crash: 1 }, faultCountMax: 1, where: { crash: [name] } };
  const problem = problemWith({ publishing: 'after-commit', effect: 'row' }, bounds, ['no-lost-event']);
  expect(explore(problem, { isReduced: true }).verdicts).toMatchObject([{ kind }]);
});

test('each kind of fault strikes just the places that it can be kept to', () => {
  for (const scenario of scenarios) {
    const setup = {
      scenario: scenario.id,
      slots: { ...scenario.defaults, members: 'two-members', consuming: 'idempotent' },
      seed: 1,
    };
    const machine = createMachine(scenario.define(setup));
    const { definition } = machine;
    const struck = new Map<string, Set<string>>();
    let world = startWorld(scenario, machine);
    const [command] = scenario.exploring;
    const to = servicesOf(scenario)[0] ?? '';
    if (command === undefined) throw new Error('there is a command to send');
    const sent = machine.step(world, { kind: 'send', intent: 'c1', to, command });
    if (sent.ok) world = sent.world;
    for (;;) {
      for (const move of machine.moves(world)) {
        const kind = faultKindOf(move);
        const stepped = machine.step(world, move);
        if (kind === null || !stepped.ok) continue;
        const places = struck.get(kind) ?? new Set();
        struck.set(kind, places);
        for (const place of placesStruck(definition, move, stepped.entry)) places.add(place);
      }
      const [next] = machine.natural(world);
      const stepped = next === undefined ? null : machine.step(world, next);
      if (stepped?.ok !== true) break;
      world = stepped.world;
    }
    for (const [kind, places] of struck)
      for (const place of places)
        expect([kind, placesToStrike(definition, kind as FaultKind)]).toEqual([
          kind,
          expect.arrayContaining([place]),
        ]);
    expect([...(struck.get('crash') ?? [])].sort()).toEqual([...placesToStrike(definition, 'crash')].sort());
    // Poison is in a message: it strikes no place, and nothing at all where nobody hears of any.
    const isHeard = definition.groups.length > 0;
    expect([scenario.id, struck.get('poison')]).toEqual([scenario.id, isHeard ? new Set() : undefined]);
  }
});
