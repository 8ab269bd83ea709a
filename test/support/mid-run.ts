import { drawBelow, drawUnit } from '../../src/base/random.ts';
import { namesToStrike, type FaultWhere } from '../../src/explorer/question/fault-where.ts';
import { usualBounds, type Bounds } from '../../src/explorer/question/bounds.ts';
import type { SearchProblem } from '../../src/explorer/question/search-problem.ts';
import { pendingTells } from '../../src/explorer/asking/pending-tells.ts';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import type { SystemDefinition } from '../../src/kernel/definition/definition.ts';
import type { FaultKind } from '../../src/kernel/faults/fault-kind.ts';
import { createMachine, type Machine } from '../../src/kernel/machine/machine.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import { repairs } from '../../src/kernel/machine/rest.ts';
import type { World } from '../../src/kernel/world/world.ts';
import type { Goal } from '../../src/scenarios/goals/goal.ts';
import { goalId } from '../../src/scenarios/goals/goal-id.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import type { ChosenVariants, Setup } from '../../src/scenarios/slots/setup.ts';
import { misfitsOf } from '../../src/scenarios/slots/slots.ts';
import { startWorld } from '../../src/scenarios/form/start-world.ts';
import { firstSends } from './first-sends.ts';
import { drawGoal } from './draw-goal.ts';
import { faultKinds } from './fault-kinds.ts';
import { patternsIn, slotsText } from './order-lab.ts';

/** What is asked of the explorer in the middle of a run. */
export type MidRun = { readonly name: string; readonly problem: SearchProblem };

/**
 * A random legal setup, a random run of it with faults, and what may come from there on; the same seed, the
 * same question. Every other one asks for one promise alone: then nothing else tells worlds apart; or all for
 * goals, and then now and then with a kind of fault that is kept to a place.
 */
export function midRun(seed: number, stateCountMax: number, isOfGoals = false): MidRun {
  const draw = drawing(seed);
  const scenario = draw.of(scenarios);
  const setup: Setup = { scenario: scenario.id, slots: legalSlots(scenario, draw), seed: 1 };
  const machine = createMachine(scenario.define(setup));
  const run = randomRun(scenario, machine, draw);
  const after = [...run.moves, ...pendingTells(machine, run.world)];
  const drawn = drawnBounds(draw, stateCountMax);
  const promises = machine.definition.properties.map(({ id }) => id);
  const asked = draw.below(2) === 0 ? null : [draw.of(promises)];
  const bounds = { ...drawn, where: isOfGoals ? drawnWhere(draw, machine.definition, drawn) : {} };
  const asking = (goal: Goal | null): SearchProblem =>
    problemOf(scenario, setup, bounds, asked, after, null, goal);
  let goal = isOfGoals ? drawGoal(draw, machine.definition) : null;
  let problem = asking(goal);
  // What is reached already says little.
  for (let left = 8; left > 0 && problem.start.monitors[goalId]?.['reached'] === true; left -= 1) {
    goal = drawGoal(draw, machine.definition);
    problem = asking(goal);
  }
  const where = Object.entries(bounds.where).map(([kind, names]) => ` (${kind} of ${names.join()})`);
  const within = `${bounds.commandCount} more, ${bounds.faultCountMax} of ${Object.keys(bounds.faults).join()}${where.join('')}`;
  return {
    name: `${seed}: ${scenario.id}: ${slotsText(setup.slots)}; after ${after.length} moves ${within}; ${goal === null ? (asked?.join() ?? 'all') : JSON.stringify(goal)}`,
    problem,
  };
}

export type Draw = {
  readonly unit: () => number;
  readonly below: (limit: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
  /** Undefined: there is nothing to draw from. */
  readonly ofAny: <T>(list: readonly T[]) => T | undefined;
};

export function drawing(seed: number): Draw {
  let count = 0;
  const below = (limit: number): number => drawBelow(limit, seed, (count += 1));
  return {
    unit: () => drawUnit(seed, (count += 1)),
    below,
    ofAny: (list) => list[below(list.length)],
    of: (list) => {
      const drawn = list[below(list.length)];
      if (drawn === undefined) throw new Error('nothing to draw from');
      return drawn;
    },
  };
}

function legalSlots(scenario: Scenario, draw: Draw): ChosenVariants {
  for (;;) {
    const offered = Object.entries(patternsIn(scenario.slots));
    const drawn = offered.map(([slot, all]) => [slot, draw.of(all)] as const);
    const slots: ChosenVariants = { ...scenario.defaults, ...Object.fromEntries(drawn) };
    if (misfitsOf(slots).length === 0) return slots;
  }
}

function drawnBounds(draw: Draw, stateCountMax: number): Bounds {
  const kinds = Array.from({ length: 1 + draw.below(2) }, () => draw.of(faultKinds));
  const faults = Object.fromEntries(kinds.map((kind) => [kind, 1]));
  const commandCount = draw.of([0, 1, 1]);
  const faultCountMax = draw.of([0, 0, 0, 1]);
  return { ...usualBounds, commandCount, faults, faultCountMax, stateCountMax };
}

/** Now and then a kind of fault is kept to a place. */
function drawnWhere(draw: Draw, definition: SystemDefinition, { faults }: Bounds): FaultWhere {
  if (draw.below(3) > 0) return {};
  const kind = draw.of(Object.keys(faults)) as FaultKind;
  const names = namesToStrike(definition, kind);
  return names.length === 0 ? {} : { [kind]: [draw.of(names)] };
}

/** At most so many commands are sent, and so many moves made. */
const sendCountMax = 3;
const moveCountMax = 160;

/**
 * A run in spells: in each some processes sleep, so that much lies unread, unacknowledged or locked; what is
 * no op of a process comes now and then, drawn by kind first.
 */
function randomRun(scenario: Scenario, machine: Machine, draw: Draw) {
  const workload = firstSends(scenario, sendCountMax);
  const length = 4 + draw.below(moveCountMax);
  const wildness = draw.of([0, 0.02, 0.08, 0.2]);
  // One daemon, or all consumers, may fall behind for long: what they have yet to do is there when the search begins.
  const { daemons, groups } = machine.definition;
  const consumers = groups.flatMap(({ members }) => members);
  const daemon = draw.ofAny(daemons);
  const late = new Set(draw.of([[], daemon === undefined ? [] : [daemon.place], consumers, consumers]));
  const moves: Move[] = [];
  let world: World = startWorld(scenario, machine);
  let [sentCount, spell] = [0, 0];
  let sleeping: ReadonlySet<string> = new Set();
  const chosen = (): Move | undefined => {
    const awake = awakeIn(machine, world, sleeping);
    const next = workload[sentCount];
    if (next !== undefined && draw.unit() < 0.08) {
      sentCount += 1;
      return next;
    }
    if (awake.length > 0 && draw.unit() > wildness) return draw.of(awake);
    const others = machine.moves(world).slice(machine.natural(world).length);
    if (others.length === 0) return undefined;
    const kindOf = (move: Move): string => (move.kind === 'op' ? `${move.op} ${move.outcome}` : move.kind);
    const kind = draw.of([...new Set(others.map(kindOf))]);
    return draw.of(others.filter((move) => kindOf(move) === kind));
  };
  const take = (move: Move | undefined): boolean => {
    const stepped = move === undefined ? null : machine.step(world, move);
    if (move === undefined || stepped === null || !stepped.ok) return false;
    world = stepped.world;
    moves.push(move);
    return true;
  };
  for (let at = 0; at < length; at += 1) {
    if (spell === 0) {
      spell = 1 + draw.below(40);
      const roles = Object.keys(world.activations).map(roleOf);
      sleeping = new Set(roles.filter((role) => (late.has(role) ? draw.below(16) > 0 : draw.below(4) === 0)));
    }
    spell -= 1;
    take(chosen());
  }
  // Where one or two processes alone have anything to do, what is left can be looked at in full.
  if (draw.below(5) === 0) return { moves, world };
  while (draw.below(4) !== 0 && take(draw.ofAny(repairs(machine, world))));
  const roles = [...new Set(machine.natural(world).map(actorOf))];
  sleeping = new Set(
    [draw.ofAny(roles), draw.ofAny(roles)].slice(draw.below(2)).flatMap((role) => role ?? []),
  );
  for (let left = moveCountMax; left > 0 && take(awakeIn(machine, world, sleeping)[0]); left -= 1);
  return { moves, world };
}

function awakeIn(machine: Machine, world: World, sleeping: ReadonlySet<string>): readonly Move[] {
  return machine.natural(world).filter((move) => !sleeping.has(actorOf(move)));
}

const actorOf = (move: Move): string => (move.kind === 'op' ? roleOf(move.activation) : move.kind);

/** Whose process it is: all attempts of one service are of one role. */
const roleOf = (activation: string): string => activation.split(':')[0] ?? activation;
