import { equalJson } from '../../base/equal.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { World } from '../../kernel/world/world.ts';
import { anchorAt, countOp, opAt, type AnchorCounts } from './anchors.ts';
import type { Anchor, Script, ScriptStep } from './script.ts';

/**
 * What happened to the system in a run, anchored where the run had it. `dueAt` tells what would have
 * moved by itself after so many moves: a crash is anchored by the op that it forestalled.
 */
export function scriptOf(
  machine: Machine,
  start: World,
  moves: readonly Move[],
  dueAt: (position: number) => Move | null,
): Script {
  const script: ScriptStep[] = [];
  let counts: AnchorCounts = {};
  let world = start;
  for (const [index, move] of moves.entries()) {
    const step = stepOf(machine, world, move, () => dueAt(index), counts);
    if (step !== null) script.push(step);
    const op = opAt(world, move);
    if (op !== null) counts = countOp(counts, op);
    const stepped = machine.step(world, move);
    if (!stepped.ok) break;
    world = stepped.world;
  }
  return script;
}

function stepOf(
  machine: Machine,
  world: World,
  move: Move,
  due: () => Move | null,
  counts: AnchorCounts,
): ScriptStep | null {
  const next = due();
  // What was armed strikes by itself.
  if (move.kind !== 'op' && next !== null && equalJson(next, move)) return null;
  if (move.kind !== 'op') return { when: anchorOf(world, next, counts), move };
  const op = opAt(world, move);
  if (op === null) return null;
  if (next !== null && equalJson(next, move)) return null;
  // It would have gone by itself, but later.
  if (machine.natural(world).some((other) => equalJson(other, move)))
    return {
      when: anchorOf(world, next, counts),
      move: {
        kind: 'turn',
        activation: move.activation,
        ...op,
        ...(move.option === undefined ? {} : { option: move.option }),
      },
    };
  return { when: anchorAt(op, counts), move: { kind: 'op-fault', outcome: move.outcome } };
}

function anchorOf(world: World, due: Move | null, counts: AnchorCounts): Anchor {
  const op = opAt(world, due);
  return op === null ? { kind: 'at-rest' } : anchorAt(op, counts);
}
