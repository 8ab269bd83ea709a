import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import { followScript } from '../../scenarios/script/follow-script.ts';
import { startOfScript, type ScriptProgress } from '../../scenarios/script/script-progress.ts';
import type { Fold } from '../run/fold-along.ts';

/** How far a story has been told. */
export function storyProgress(definition: SystemDefinition, episode: Episode | null): Fold<ScriptProgress> {
  return {
    initial: startOfScript(episode === null ? [] : [...episode.before, ...episode.after]),
    add: (progress, entry) =>
      progress.pending.length === 0 ? progress : followScript(definition, progress, entry),
  };
}
