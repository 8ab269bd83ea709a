import type { Automaton } from '../world/automaton.ts';
import type { SystemDefinition } from '../definition/definition.ts';
import { expireMoves } from '../faults/expiry.ts';
import { callable, crashable } from '../definition/fault-places.ts';
import { forgettingMoves, groupMoves, subscribingMoves } from '../faults/group-faults.ts';
import { meaningOf } from '../meanings/table.ts';
import type { Move, Outcome } from '../world/move.ts';
import { linkBetween } from '../terms/names.ts';
import type { Op } from '../language/op.ts';
import { decisionMoves } from './decision.ts';
import { hasWays, othersIn, outcomesOf, type Outcomes } from './outcomes.ts';
import { poisonMoves } from '../faults/poison.ts';
import { limitMoves } from '../meanings/unpublishable.ts';
import type { Activation, World } from '../world/world.ts';

type OpMove = Extract<Move, { kind: 'op' }>;

/** What the rules of moves and steps need of their machine. */
export type MachineParts = {
  readonly definition: SystemDefinition;
  readonly automaton: Automaton;
  readonly opOf: (activation: Activation) => Op;
};

/** The moves that happen without any fault, by activation in the order of their ids. */
export function naturalMoves(parts: MachineParts, world: World): readonly Move[] {
  return opMoves(parts, world, false);
}

/** The first of them, without looking at those that come after it. */
export function firstNaturalMove({ definition, opOf }: MachineParts, world: World): Move | null {
  const others = othersIn(definition, world, opOf);
  for (const id of Object.keys(world.activations).sort()) {
    const actor = world.activations[id];
    if (actor === undefined) continue;
    const op = opOf(actor);
    const outcomes = outcomesOf(definition, world, actor, op, others);
    const [first] = naturalOf(actor, op, outcomes);
    if (first !== undefined) return first;
  }
  return null;
}

/** Every enabled move in one canonical order (K4). */
export function listMoves(parts: MachineParts, world: World, entriesMax?: number): readonly Move[] {
  return [
    ...opMoves(parts, world, true),
    ...surroundingMoves(parts.definition, world, entriesMax),
    ...decisionMoves(parts, world),
  ];
}

function opMoves(parts: MachineParts, world: World, withFaults: boolean): readonly Move[] {
  const { definition, opOf } = parts;
  const natural: Move[] = [];
  const faults: Move[] = [];
  const others = othersIn(definition, world, opOf);
  for (const id of Object.keys(world.activations).sort()) {
    const actor = world.activations[id];
    if (actor === undefined) continue;
    const op = opOf(actor);
    const outcomes = outcomesOf(definition, world, actor, op, others);
    natural.push(...naturalOf(actor, op, outcomes));
    if (withFaults) faults.push(...faultsOf(actor, op, outcomes));
  }
  return [...natural, ...faults];
}

/** What the next op of a process may come to without a fault: one move for each way that it may go. */
export function naturalOf(actor: Activation, op: Op, { natural, options }: Outcomes): readonly OpMove[] {
  return natural === null ? [] : movesTo(actor, op, natural, options);
}

/** What it may come to by a fault. */
export function faultsOf(actor: Activation, op: Op, { faults, options }: Outcomes): readonly OpMove[] {
  return faults().flatMap((outcome) => movesTo(actor, op, outcome, options));
}

function movesTo(actor: Activation, op: Op, outcome: Outcome, options: readonly string[]): readonly OpMove[] {
  const move = opMove(actor, op, outcome);
  if (options.length === 0 || !hasWays(outcome)) return [move];
  return options.map((option) => ({ ...move, option }));
}

export function opMove(actor: Activation, op: Op, outcome: Outcome): OpMove {
  return {
    kind: 'op',
    activation: actor.id,
    op: op.kind,
    label: meaningOf(op.kind).label(op),
    outcome,
  };
}

/** What happens to the system rather than in it, but for new input. */
export function surroundingMoves(
  definition: SystemDefinition,
  world: World,
  entriesMax?: number,
): readonly Move[] {
  const moves: Move[] = [];
  for (const { id, kind } of definition.places) {
    const condition = world.places[id] ?? 'up';
    if (condition !== 'up') moves.push({ kind: 'recover', place: id });
    if (condition !== 'crashed' && crashable.includes(kind)) moves.push({ kind: 'crash', place: id });
    if (condition === 'up' && callable.includes(kind)) moves.push({ kind: 'take-down', place: id });
  }
  for (const { from, to } of definition.links) {
    const link = linkBetween(from, to);
    moves.push({ kind: world.links[link] === undefined ? 'cut' : 'mend', link });
  }
  return [
    ...moves,
    ...groupMoves(definition, world),
    ...expireMoves(definition, world, entriesMax),
    ...poisonMoves(definition, world),
    ...limitMoves(world),
    ...forgettingMoves(definition, world),
    ...subscribingMoves(definition, world),
  ];
}
