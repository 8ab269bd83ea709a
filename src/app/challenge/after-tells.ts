import type { Machine } from '../../kernel/machine/machine.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { World } from '../../kernel/world/world.ts';
import { isTell } from '../digest/shared-moves.ts';

/** A world once the tells that are due have been told: they are free, so a length must not begin with one (K10). */
export function afterTells(
  machine: Machine,
  world: World,
): { readonly world: World; readonly tells: readonly Move[] } {
  const tells: Move[] = [];
  let told = world;
  for (;;) {
    const tell = machine.natural(told).find(isTell);
    const stepped = tell === undefined ? null : machine.step(told, tell);
    if (tell === undefined || stepped?.ok !== true) return { world: told, tells };
    told = stepped.world;
    tells.push(tell);
  }
}
