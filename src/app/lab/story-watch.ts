import type { TraceEntry } from '../../kernel/world/entry.ts';
import { followScript, toldStep } from '../../scenarios/script/follow-script.ts';
import type { Moment } from '../../live/tape.ts';
import { episodeOf } from '../activity/activity.ts';
import type { LabContext } from './lab-context.ts';

type Made = { readonly entry: TraceEntry; readonly moment: Moment };

/**
 * Follows moves that are made at the head, many at once, and says after each whether the story has nothing for its
 * reader to do there: however fast it runs, it stops at its moments.
 */
export function storyWatch({ activity, machine, storyAt, driver }: LabContext): (made: Made) => boolean {
  if (episodeOf(activity) === null) return () => true;
  let progress = storyAt(driver.tape.length());
  return ({ entry, moment }) => {
    if (progress.pending.length === 0) return true;
    progress = followScript(machine.definition, progress, entry);
    return toldStep(machine, moment.world, progress).due === null;
  };
}
