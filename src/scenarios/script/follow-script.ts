import { equalJson } from '../../base/equal.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import type { World } from '../../kernel/world/world.ts';
import { isAnchor, type OpAt } from './anchors.ts';
import { isSameDecision, moveHere, outcomesMeant } from './resolve-script-step.ts';
import { isAwaited, type ScriptStep } from './script.ts';
import {
  afterMove,
  afterSkip,
  dueStep,
  isPassedAtRest,
  passedAtRest,
  type DueStep,
  type ScriptProgress,
} from './script-progress.ts';

/**
 * How far a script has come with one more entry of a run whose moves somebody else chooses: a step is
 * known by what it does. What came at rest has passed by every fault that still waited before it.
 */
export function followScript(
  definition: SystemDefinition,
  progress: ScriptProgress,
  entry: TraceEntry,
): ScriptProgress {
  const op = opOfEntry(entry);
  const { pending } = progress;
  const step = pending.find((candidate) => isMadeBy(definition, progress, candidate, entry, op)) ?? null;
  const after = afterMove(progress, op, entry.facts, step);
  if (step === null || isAwaited(step.when)) return after;
  const passed = pending.slice(0, pending.indexOf(step)).filter(isPassedAtRest);
  return passed.map((fault) => passedAtRest(definition, fault)).reduce(afterSkip, after);
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

function opOfEntry({ move, from }: TraceEntry): OpAt | null {
  return move.kind === 'op' ? { place: from, op: move.op, label: move.label } : null;
}

function isMadeBy(
  definition: SystemDefinition,
  { counts, lastPublisher }: ScriptProgress,
  step: ScriptStep,
  { move }: TraceEntry,
  op: OpAt | null,
): boolean {
  if (step.move.kind === 'turn') return false;
  if (step.move.kind === 'decide') return move.kind === 'decide' && isSameDecision(step.move, move);
  if (step.move.kind !== 'op-fault')
    return step.move.kind === move.kind && equalJson(moveHere(definition, step.move, lastPublisher), move);
  if (move.kind !== 'op' || op === null || step.when.kind !== 'before') return false;
  return (
    isAnchor(definition, step.when, op, counts) && outcomesMeant(step.move.outcome).includes(move.outcome)
  );
}
