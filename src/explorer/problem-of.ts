import { createMachine, type Machine } from '../kernel/machine.ts';
import type { Command } from '../kernel/message.ts';
import type { Move } from '../kernel/move.ts';
import type { PropertyId } from '../kernel/names.ts';
import type { World } from '../kernel/world.ts';
import type { Goal } from '../scenarios/goal.ts';
import { goalId, goalSetIn, withGoal } from '../scenarios/goal-property.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Setup } from '../scenarios/setup.ts';
import { startWorld } from '../scenarios/start-world.ts';
import { assert } from '../base/assert.ts';
import type { Bounds } from './bounds.ts';
import type { Problem } from './model.ts';
import { sendsOf } from './workload.ts';

/**
 * A setup as something to be searched; `asked`: the promises to judge, null: all that it makes. The
 * search begins after the moves of `after`, and the bounds say what may come from there on.
 * `commands`: what may be sent from there on; null: of the scenario's what those moves have not sent.
 * `goal`: what is looked for instead of a broken promise; it counts from the very start.
 */
export function problemOf(
  scenario: Scenario,
  setup: Setup,
  bounds: Bounds,
  asked: readonly PropertyId[] | null = null,
  after: readonly Move[] = [],
  commands: readonly Command[] | null = null,
  goal: Goal | null = null,
): Problem {
  const defined = scenario.define(setup);
  const definition = goal === null ? defined : withGoal(defined, goal);
  const machine = createMachine(definition);
  const sentCount = after.filter(({ kind }) => kind === 'send').length;
  const offered = commands ?? scenario.exploring.slice(sentCount);
  const begun = startWorld(scenario, machine);
  const start = goal === null ? begun : goalSetIn(goal, defined, begun);
  return {
    definition,
    start: playedOn(machine, start, after),
    workload: sendsOf(scenario, offered.slice(0, bounds.commandCount), sentCount),
    properties: definition.properties.filter(({ id }) =>
      goal === null ? asked === null || asked.includes(id) : id === goalId,
    ),
    bounds,
    goal,
  };
}

/** The world after these moves, all of which must be possible. */
export function playedOn(machine: Machine, start: World, moves: readonly Move[]): World {
  return moves.reduce((world, move) => {
    const stepped = machine.step(world, move);
    assert(stepped.ok, `the search begins after moves that are possible: ${JSON.stringify(move)}`);
    return stepped.world;
  }, start);
}
