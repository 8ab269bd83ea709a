import type { SystemDefinition } from '../kernel/definition.ts';
import { followScript } from '../scenarios/follow-script.ts';
import { startOfScript, type ScriptProgress } from '../scenarios/script-progress.ts';
import type { Story } from '../scenarios/story.ts';
import type { Fold } from './fold-along.ts';

/** How far a story has been told. */
export function storyProgress(definition: SystemDefinition, story: Story | null): Fold<ScriptProgress> {
  return {
    initial: startOfScript(story === null ? [] : [...story.before, ...story.after]),
    add: (progress, entry) =>
      progress.pending.length === 0 ? progress : followScript(definition, progress, entry),
  };
}
