import type { Machine } from '../kernel/machine.ts';
import type { Tape } from '../live/tape.ts';
import { followMove } from '../scenarios/follow-script.ts';
import { startOfScript, type ScriptProgress } from '../scenarios/script-progress.ts';
import type { Story } from '../scenarios/story.ts';
import type { Fold } from './fold-along.ts';

/** Beyond this a run has left its story behind. */
export const storyMovesMax = 400;

/** How far a story has been told. It is judged at the world before each move, which the tape has. */
export function storyProgress(machine: Machine, tape: Tape, story: Story | null): Fold<ScriptProgress> {
  const script = story === null ? [] : [...story.before, ...story.after];
  return {
    initial: startOfScript(script),
    add: (progress, { move }, number) =>
      story === null || number > storyMovesMax
        ? progress
        : followMove(machine, tape.momentAt(number - 1).world, progress, move),
  };
}
