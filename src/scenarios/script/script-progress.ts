import type { Fact } from '../../kernel/terms/fact.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { World } from '../../kernel/world/world.ts';
import {
  beforeOpOf,
  countFacts,
  countOp,
  isAnchor,
  isTrueNow,
  opAt,
  type AnchorCounts,
  type OpAt,
} from './anchors.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import { publisher } from './places-here.ts';
import { decisionHere, isThere, meantMove } from './resolve-script-step.ts';
import {
  isAwaited,
  isRepair,
  isScriptFault,
  type AwaitedAnchor,
  type Script,
  type ScriptStep,
  type SkippedStep,
} from './script.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';

/** How far a script has come in a run. Plain data, so that every moment of a run can have its own. */
export type ScriptProgress = {
  readonly pending: Script;
  /** What has been passed by: it found nothing to do. */
  readonly skipped: readonly SkippedStep[];
  readonly counts: AnchorCounts;
  /** Who has published last, until a step was made that named it: from then on it is the same. */
  readonly lastPublisher: PlaceId | null;
  readonly isPublisherNamed: boolean;
};

/** What a script does next: a move of its own, or passing by a step that can do nothing. */
export type DueStep =
  | { readonly kind: 'make'; readonly step: ScriptStep; readonly move: Move }
  | { readonly kind: 'skip'; readonly skipped: SkippedStep };

export function startOfScript(script: Script): ScriptProgress {
  return { pending: script, skipped: [], counts: {}, lastPublisher: null, isPublisherNamed: false };
}

/**
 * The step whose moment has come at a world where these are the ops that may come next; none: all is
 * at rest. A fault that waits for its op does not hold up those after it, whose moment may come first
 * in this system; but what is to follow at once follows it, and nothing is repaired before it.
 */
export function dueStep(
  machine: Machine,
  world: World,
  progress: ScriptProgress,
  next: readonly Move[],
): DueStep | null {
  const { pending, counts, lastPublisher } = progress;
  let isWaiting = false;
  let isFaultWaiting = false;
  for (const step of pending) {
    if (next.length === 0) return atRest(machine, world, step, progress);
    const { when } = step;
    if (!isAwaited(when))
      return when.kind === 'at-rest' || isWaiting ? null : made(machine, world, step, null, lastPublisher);
    const moment = isAskedFor(machine, world, step) ? momentOf(machine, world, when, counts, next) : null;
    if (moment !== null && !(isFaultWaiting && isRepair(step.move)))
      return made(machine, world, step, moment.at, lastPublisher);
    isWaiting = true;
    isFaultWaiting ||= isScriptFault(step.move);
  }
  return null;
}

/** Nobody decides before they are asked: until then a decision waits. */
const isAskedFor = (machine: Machine, world: World, { move }: ScriptStep): boolean =>
  move.kind !== 'decide' || decisionHere(machine, world, move) !== null;

/** That what a step waits for has come, and the op at which it has, if it is one. */
function momentOf(
  machine: Machine,
  world: World,
  when: AwaitedAnchor,
  counts: AnchorCounts,
  next: readonly Move[],
): { readonly at: Move | null } | null {
  if (when.kind !== 'before' && when.kind !== 'before-step')
    return isTrueNow(when, counts) ? { at: null } : null;
  const { definition } = machine;
  const anchor = beforeOpOf(definition, when);
  if (anchor === null) return null;
  // That a timer fires before its time comes by itself never: its moment is as soon as it can.
  const offered = anchor.op === 'await-timer' ? machine.moves(world) : next;
  const at = offered.find((move) => {
    const op = opAt(world, move);
    return op !== null && isAnchor(definition, anchor, op, counts);
  });
  return at === undefined ? null : { at };
}

/** At rest nothing will come any more that an anchor could wait for. */
function atRest(
  machine: Machine,
  world: World,
  step: ScriptStep,
  { counts, lastPublisher }: ScriptProgress,
): DueStep {
  return isPassedAtRest(step) && momentOf(machine, world, step.when, counts, []) === null
    ? { kind: 'skip', skipped: passedAtRest(machine.definition, step) }
    : made(machine, world, step, null, lastPublisher);
}

export function isPassedAtRest(step: ScriptStep): step is ScriptStep & { readonly when: AwaitedAnchor } {
  return isAwaited(step.when) && isScriptFault(step.move);
}

export function passedAtRest(definition: SystemDefinition, step: ScriptStep): SkippedStep {
  return { step, reason: isThere(definition, step) ? 'never-came' : 'not-there' };
}

function made(
  machine: Machine,
  world: World,
  step: ScriptStep,
  at: Move | null,
  lastPublisher: PlaceId | null,
): DueStep {
  const meant = meantMove(machine, world, step, at, lastPublisher);
  if (!meant.ok) return { kind: 'skip', skipped: { step, reason: meant.failure } };
  if (machine.step(world, meant.value).ok) return { kind: 'make', step, move: meant.value };
  return { kind: 'skip', skipped: { step, reason: 'not-possible' } };
}

/** The progress once a step has been passed by. */
export function afterSkip(progress: ScriptProgress, skipped: SkippedStep): ScriptProgress {
  return { ...without(progress, skipped.step), skipped: [...progress.skipped, skipped] };
}

/** The progress once an op has been done, or a step has been made, or both, and what became true with it. */
export function afterMove(
  progress: ScriptProgress,
  op: OpAt | null,
  facts: readonly Fact[],
  step: ScriptStep | null,
): ScriptProgress {
  const rest = step === null ? progress : without(progress, step);
  const counts = countFacts(op === null ? rest.counts : countOp(rest.counts, op), facts);
  if (counts === rest.counts) return rest;
  const isNews = facts.some(({ kind }) => kind === 'event-published');
  if (!isNews || op === null || rest.isPublisherNamed) return { ...rest, counts };
  return { ...rest, counts, lastPublisher: op.place };
}

const without = (progress: ScriptProgress, step: ScriptStep): ScriptProgress => ({
  ...progress,
  isPublisherNamed: progress.isPublisherNamed || ('place' in step.move && step.move.place === publisher),
  // The same step may stand in a script twice.
  pending: progress.pending.toSpliced(progress.pending.indexOf(step), 1),
});
