import { assert } from '../../base/assert.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import type { Move } from '../../kernel/world/move.ts';
import { judge } from '../../kernel/properties/observe.ts';
import type { Property } from '../../kernel/properties/property.ts';
import { isAtRest } from '../../kernel/machine/rest.ts';
import type { World } from '../../kernel/world/world.ts';
import { createCandidates } from '../packed/successor-buffer.ts';
import { createHand } from '../packed/world-batch.ts';
import { lanesOf, type Model } from '../model/model.ts';
import { addMoves } from './successors.ts';
import type { VisitedSet } from '../packed/visited-set.ts';

/** A run that breaks a promise. */
export type Counterexample = {
  readonly moves: readonly Move[];
  /** Shared moves: tells don't count (K10). */
  readonly length: number;
  /** `never-rests`: it ends where nothing comes to rest any more, whatever happens by itself (K8). */
  readonly why: 'violated' | 'never-rests';
};

/** The moves that lead to a world, found again along the worlds that it was reached from. */
export function pathTo(model: Model, visited: VisitedSet, world: number): readonly (readonly Move[])[] {
  const worlds: number[] = [];
  for (let at = world; at >= 0; at = visited.parentOf(at)) worlds.unshift(at);
  let parts = model.start;
  return worlds.slice(1).map((next) => {
    const found = stepTo(model, visited, parts, next);
    parts = found.parts;
    return found.moves;
  });
}

function stepTo(model: Model, visited: VisitedSet, from: Int32Array, goal: number) {
  const { slots, watch } = model;
  // Slots may have come into being since the world was a list of fewer parts.
  const hand = createHand(1, model.components.slots.length, model.expander.processCount());
  hand.parts.set(from);
  const candidates = createCandidates();
  addMoves(model, hand, 0, candidates);
  const { move, budget, sent } = candidates.fields();
  for (let at = 0; at < candidates.count(); at += 1) {
    const { writes, facts, moves } = model.moves.of(move[at] ?? 0);
    const after = hand.parts.slice();
    for (let pair = 0; pair < writes.length; pair += 2) after[writes[pair] ?? 0] = writes[pair + 1] ?? 0;
    after[slots.watch] = watch.after(after[slots.watch] ?? 0, facts);
    after[slots.budget] = budget[at] ?? 0;
    after[slots.sent] = sent[at] ?? 0;
    const lanes = lanesOf(model, after);
    if (lanes.every((lane, which) => lane === visited.lane(goal, which as 0 | 1 | 2)))
      return { moves, parts: after };
  }
  throw new Error(`Assertion failed: world ${goal} is reached from its parent again`);
}

/** Plays a run on the machine that the lab runs, where it must break the promise at its last move (E1). */
export function replayed(
  machine: Machine,
  start: World,
  path: readonly (readonly Move[])[],
  property: Property,
  why: Counterexample['why'],
): Counterexample {
  const moves = path.flat();
  let world = start;
  for (const move of moves) {
    const stepped = machine.step(world, move);
    assert(stepped.ok, `every move of a counterexample is possible: ${JSON.stringify(moves)}`);
    world = stepped.world;
  }
  const rests = isAtRest(machine, world);
  if (why === 'violated') {
    const isBroken = judge(property, world, rests).kind === 'broken';
    assert(isBroken, `the counterexample breaks ${property.id}: ${JSON.stringify(moves)}`);
  } else assert(!rests, `the counterexample does not end at rest: ${JSON.stringify(moves)}`);
  return { moves, length: path.length, why };
}
