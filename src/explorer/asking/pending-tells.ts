import { assert } from '../../base/assert.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { World } from '../../kernel/world/world.ts';

/**
 * The tells that nothing shared comes before. A search that begins in the middle of a run begins after
 * them: each goes with the shared move before it, and counts for nothing (K10).
 */
export function pendingTells(machine: Machine, start: World): readonly Move[] {
  const tells: Move[] = [];
  let world = start;
  for (;;) {
    const tell = machine.natural(world).find((move) => move.kind === 'op' && move.op === 'tell');
    if (tell === undefined) return tells;
    const stepped = machine.step(world, tell);
    assert(stepped.ok, `a natural move is possible: ${JSON.stringify(tell)}`);
    world = stepped.world;
    tells.push(tell);
  }
}
