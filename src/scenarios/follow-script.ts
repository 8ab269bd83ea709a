import type { Machine } from '../kernel/machine.ts';
import type { Move } from '../kernel/move.ts';
import type { World } from '../kernel/world.ts';
import type { Script } from './script.ts';
import {
  afterMove,
  afterSkip,
  dueStep,
  startOfScript,
  stepMadeBy,
  type DueStep,
  type ScriptProgress,
} from './script-progress.ts';

/** How far a script has come in a run whose moves somebody else chooses. */
export function followScript(
  machine: Machine,
  start: World,
  moves: readonly Move[],
  script: Script,
): ScriptProgress {
  let world = start;
  let progress = startOfScript(script);
  for (const move of moves) {
    progress = followMove(machine, world, progress, move);
    const stepped = machine.step(world, move);
    if (!stepped.ok) break;
    world = stepped.world;
  }
  return progress;
}

/** The progress after one more move from a world. */
export function followMove(
  machine: Machine,
  world: World,
  progress: ScriptProgress,
  move: Move,
): ScriptProgress {
  const { progress: passed } = toldStep(machine, world, progress);
  return afterMove(world, passed, move, stepMadeBy(machine, world, passed, move));
}

/**
 * What a story does next to the system, if its moment has come, and its progress once it has passed by
 * what can do nothing here.
 */
export function toldStep(
  machine: Machine,
  world: World,
  progress: ScriptProgress,
): { readonly due: Extract<DueStep, { kind: 'make' }> | null; readonly progress: ScriptProgress } {
  const next = machine.natural(world);
  let passed = progress;
  for (;;) {
    const due = dueStep(machine, world, passed, next);
    if (due?.kind !== 'skip') return { due, progress: passed };
    passed = afterSkip(passed, due.skipped);
  }
}
