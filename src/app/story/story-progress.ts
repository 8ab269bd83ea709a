import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Act } from '../../scenarios/form/act.ts';
import { followScript } from '../../scenarios/script/follow-script.ts';
import { startOfScript, type ScriptProgress } from '../../scenarios/script/script-progress.ts';
import type { Fold } from '../run/fold-along.ts';

/** How far a story has been told. */
export function storyProgress(definition: SystemDefinition, act: Act | null): Fold<ScriptProgress> {
  return {
    initial: startOfScript(act === null ? [] : [...act.before, ...act.after]),
    add: (progress, entry) =>
      progress.pending.length === 0 ? progress : followScript(definition, progress, entry),
  };
}
