import { createMachine, type Machine } from '../../kernel/machine/machine.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import type { World } from '../../kernel/world/world.ts';
import type { Goal } from '../../scenarios/goals/goal.ts';
import { goalId } from '../../scenarios/goals/goal-id.ts';
import { goalSetIn, withGoal } from '../../scenarios/goals/goal-property.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { startWorld } from '../../scenarios/form/start-world.ts';
import { assert } from '../../base/assert.ts';
import type { Bounds } from '../question/bounds.ts';
import type { SearchProblem } from '../question/search-problem.ts';
import { workloadOf } from '../question/workload.ts';

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
): SearchProblem {
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
    workload: workloadOf(scenario, definition, offered.slice(0, bounds.commandCount), sentCount),
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
