import { equalJson } from '../base/equal.ts';
import type { Machine } from '../kernel/machine.ts';
import type { Move } from '../kernel/move.ts';
import type { World } from '../kernel/world.ts';
import { countOp, isAnchor, type OpCounts } from './anchors.ts';
import { meantMove } from './meant-move.ts';
import { isRepair, isScriptFault, type Script, type ScriptStep, type SkippedStep } from './script.ts';

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
  for (const step of pending) {
    if (next.length === 0) return atRest(machine, world, step);
    const { when } = step;
    if (when.kind !== 'before') {
      return when.kind === 'at-rest' || isWaiting ? null : made(machine, world, step, null);
    }
    const at = next.find((move) => isAnchor(machine, world, when, move, counts));
    if (at !== undefined && !(isWaiting && isRepair(step.move))) return made(machine, world, step, at);
    isWaiting = true;
  }
  return null;
}

/** At rest nothing will come any more that an anchor could wait for. */
function atRest(machine: Machine, world: World, step: ScriptStep): DueStep {
  if (step.when.kind !== 'before' || !isScriptFault(step.move)) return made(machine, world, step, null);
  const meant = meantMove(machine, world, step, null);
  const reason = meant.ok || meant.failure !== 'not-there' ? 'never-came' : 'not-there';
  return { kind: 'skip', skipped: { step, reason } };
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

/** The progress after a move from a world; which step it was, if any. */
export function afterMove(
  world: World,
  progress: ScriptProgress,
  move: Move,
  step: ScriptStep | null,
): ScriptProgress {
  const rest = step === null ? progress : without(progress, step);
  return move.kind === 'op' ? { ...rest, counts: countOp(world, rest.counts, move) } : rest;
}

/** The step that a move from a world was, whoever chose it: a step is known by what it does. */
export function stepMadeBy(
  machine: Machine,
  world: World,
  { pending, counts }: ScriptProgress,
  move: Move,
): ScriptStep | null {
  return pending.find((step) => isMadeBy(machine, world, counts, step, move)) ?? null;
}

function isMadeBy(machine: Machine, world: World, counts: OpCounts, step: ScriptStep, move: Move): boolean {
  const { when } = step;
  if (move.kind === 'op') {
    if (step.move.kind !== 'op-fault' || when.kind !== 'before') return false;
    if (!isAnchor(machine, world, when, move, counts)) return false;
  } else if (step.move.kind !== move.kind) return false;
  const meant = meantMove(machine, world, step, move);
  return meant.ok && equalJson(meant.value, move);
}

const without = (progress: ScriptProgress, step: ScriptStep): ScriptProgress => ({
  ...progress,
  pending: progress.pending.filter((other) => other !== step),
});
