import type { Machine } from '../kernel/machine.ts';
import type { Move } from '../kernel/move.ts';
import type { World } from '../kernel/world.ts';
import { countOp, isAnchor, opAt, type OpAt, type OpCounts } from './anchors.ts';
import { isThere, meantMove } from './meant-move.ts';
import { isRepair, isScriptFault, type Script, type ScriptStep, type SkippedStep } from './script.ts';
import type { SystemDefinition } from '../kernel/definition.ts';

/** How far a script has come in a run. Plain data, so that every moment of a run can have its own. */
export type ScriptProgress = {
  readonly pending: Script;
  /** What has been passed by: it found nothing to do. */
  readonly skipped: readonly SkippedStep[];
  readonly counts: OpCounts;
};

/** What a script does next: a move of its own, or passing by a step that can do nothing. */
export type DueStep =
  | { readonly kind: 'make'; readonly step: ScriptStep; readonly move: Move }
  | { readonly kind: 'skip'; readonly skipped: SkippedStep };

export function startOfScript(script: Script): ScriptProgress {
  return { pending: script, skipped: [], counts: {} };
}

/**
 * The step whose moment has come at a world where these are the ops that may come next; none: all is
 * at rest. A fault that waits for its op does not hold up those after it, whose moment may come first
 * in this system; but what is to follow at once follows it, and nothing is repaired before it.
 */
export function dueStep(
  machine: Machine,
  world: World,
  { pending, counts }: ScriptProgress,
  next: readonly Move[],
): DueStep | null {
  let isWaiting = false;
  let isFaultWaiting = false;
  for (const step of pending) {
    if (next.length === 0) return atRest(machine, world, step);
    const { when } = step;
    if (when.kind !== 'before')
      return when.kind === 'at-rest' || isWaiting ? null : made(machine, world, step, null);
    const at = next.find((move) => {
      const op = opAt(world, move);
      return op !== null && isAnchor(machine.definition, when, op, counts);
    });
    if (at !== undefined && !(isFaultWaiting && isRepair(step.move))) return made(machine, world, step, at);
    isWaiting = true;
    isFaultWaiting ||= isScriptFault(step.move);
  }
  return null;
}

/** At rest nothing will come any more that an anchor could wait for. */
function atRest(machine: Machine, world: World, step: ScriptStep): DueStep {
  return isPassedAtRest(step)
    ? { kind: 'skip', skipped: passedAtRest(machine.definition, step) }
    : made(machine, world, step, null);
}

export function isPassedAtRest({ when, move }: ScriptStep): boolean {
  return when.kind === 'before' && isScriptFault(move);
}

export function passedAtRest(definition: SystemDefinition, step: ScriptStep): SkippedStep {
  return { step, reason: isThere(definition, step) ? 'never-came' : 'not-there' };
}

function made(machine: Machine, world: World, step: ScriptStep, at: Move | null): DueStep {
  const meant = meantMove(machine, world, step, at);
  if (!meant.ok) return { kind: 'skip', skipped: { step, reason: meant.failure } };
  if (machine.step(world, meant.value).ok) return { kind: 'make', step, move: meant.value };
  return { kind: 'skip', skipped: { step, reason: 'not-possible' } };
}

/** The progress once a step has been passed by. */
export function afterSkip(progress: ScriptProgress, skipped: SkippedStep): ScriptProgress {
  return { ...without(progress, skipped.step), skipped: [...progress.skipped, skipped] };
}

/** The progress once an op has been done, or a step has been made, or both. */
export function afterMove(
  progress: ScriptProgress,
  op: OpAt | null,
  step: ScriptStep | null,
): ScriptProgress {
  const rest = step === null ? progress : without(progress, step);
  return op === null ? rest : { ...rest, counts: countOp(rest.counts, op) };
}

const without = (progress: ScriptProgress, step: ScriptStep): ScriptProgress => ({
  ...progress,
  pending: progress.pending.filter((other) => other !== step),
});
