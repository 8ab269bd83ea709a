import { assert } from '../../base/assert.ts';
import { createAutomaton, type Automaton } from '../world/automaton.ts';
import { emptyWorld } from '../world/component.ts';
import { assertEventIdsAreApart } from '../database/event-identity.ts';
import { decisionFacts } from './decision.ts';
import type { SystemDefinition } from '../definition/definition.ts';
import { initialWorld } from '../definition/initial-world.ts';
import type { Move } from '../world/move.ts';
import { firstNaturalMove, listMoves, naturalMoves } from './moves.ts';
import type { Op } from '../language/op.ts';
import { observe } from '../properties/observe.ts';
import { stepWorld } from './step.ts';
import type { Stepped } from '../world/step-result.ts';
import type { Activation, World } from '../world/world.ts';

/** Four verbs over plain data. All are pure and total; what is remembered inside is a cache. */
export type Machine = {
  readonly definition: SystemDefinition;
  readonly initial: World;
  /**
   * Every enabled move, in one canonical order: what goes by itself first, faults after (K4). With a
   * bound, of each table's entries only the last so many expire: a long run has many.
   */
  readonly moves: (world: World, entriesMax?: number) => readonly Move[];
  /** The enabled moves that are no faults. */
  readonly natural: (world: World) => readonly Move[];
  /** The first of them; looks no further, so that a long way to rest stays cheap. */
  readonly firstNatural: (world: World) => Move | null;
  readonly step: (world: World, move: Move) => Stepped;
  /** The op that an activation wants next. */
  readonly opOf: (activation: Activation) => Op;
  readonly counts: Automaton['counts'];
};

export type MachineOptions = { readonly nodeCountMax: number };

export function createMachine(
  definition: SystemDefinition,
  options: MachineOptions = { nodeCountMax: 20_000 },
): Machine {
  assertEventIdsAreApart(definition.databases);
  const automaton = createAutomaton(definition.programs, options);
  const opOf = (activation: Activation): Op => {
    const point = automaton.pointOf(activation);
    assert(point.kind === 'at-op', `${activation.id} stands at an op in every world it is in`);
    return point.op;
  };
  const begun = initialWorld(definition);
  /** Whoever looks at a world asks several times. */
  let asked: { readonly world: World; readonly natural: readonly Move[] } | null = null;
  const natural: Machine['natural'] = (world) => {
    if (asked?.world !== world)
      asked = { world, natural: naturalMoves({ definition, automaton, opOf }, world) };
    return asked.natural;
  };
  return {
    definition,
    // Who is asked from the beginning is told, too.
    initial: observe(definition.properties, begun, decisionFacts({ opOf }, emptyWorld, begun, 'recover'))
      .world,
    moves: (world, entriesMax) => listMoves({ definition, automaton, opOf }, world, entriesMax),
    natural,
    firstNatural: (world) => firstNaturalMove({ definition, automaton, opOf }, world),
    step: (world, move) => stepWorld({ definition, automaton, opOf }, world, move),
    opOf,
    counts: automaton.counts,
  };
}
