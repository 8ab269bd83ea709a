import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import { followScript } from '../../scenarios/script/follow-script.ts';
import { startOfScript, type ScriptProgress } from '../../scenarios/script/script-progress.ts';
import type { Story } from '../../scenarios/form/story.ts';
import type { Fold } from '../run/fold-along.ts';

/** How far a story has been told. */
export function storyProgress(definition: SystemDefinition, story: Story | null): Fold<ScriptProgress> {
  return {
    initial: startOfScript(story === null ? [] : [...story.before, ...story.after]),
    add: (progress, entry) =>
      progress.pending.length === 0 ? progress : followScript(definition, progress, entry),
  };
}
