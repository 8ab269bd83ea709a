import { equalJson } from '../../base/equal.ts';
import { workloadOf } from '../../explorer/question/workload.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import { faultKindOf, type FaultKind } from '../../kernel/faults/fault-kind.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { World } from '../../kernel/world/world.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { Send } from '../../scenarios/form/send-move.ts';
import { isRepair } from '../../scenarios/script/script.ts';

/** The faults of one kind that may strike, and how many of them still may. */
export type FaultsLeft = { readonly kind: FaultKind; readonly left: number; readonly max: number };

/** What is left of the budgets; no kind has more left than all of them together. */
export function faultsLeft(
  { faults, faultCountMax }: Challenge,
  { faultsUsed }: World,
): readonly FaultsLeft[] {
  const usedCount = Object.values(faultsUsed).reduce((sum, count) => sum + count, 0);
  return Object.entries(faults).map(([kind, max]) => ({
    kind: kind as FaultKind,
    left: Math.max(0, Math.min(max - (faultsUsed[kind] ?? 0), faultCountMax - usedCount)),
    max,
  }));
}

/** The commands of a challenge, in the order in which they may be sent. */
export function sendsOf(
  scenario: Scenario,
  definition: SystemDefinition,
  { commandCount, commands }: Challenge,
): readonly Send[] {
  const offered = commands ?? scenario.exploring;
  return workloadOf(scenario, definition, offered.slice(0, commandCount));
}

export type Situation = {
  readonly machine: Machine;
  readonly scenario: Scenario;
  readonly challenge: Challenge;
  readonly world: World;
  /** Commands sent so far. */
  readonly sentCount: number;
};

/** Nobody owes a decision, a fix, a higher limit or dead letters handed back, and none of them costs anything. */
const isFreeInput = ({ kind }: Move): boolean =>
  kind === 'decide' || kind === 'deploy-fix' || kind === 'raise-limit' || kind === 'redrive';

/**
 * Whether a challenge allows a move: what goes by itself, repairs, the command that is next, and
 * faults that are left. The explorer counts the same moves when it says how few are enough.
 */
export function isAllowed(
  { machine, scenario, challenge, world, sentCount }: Situation,
  move: Move,
): boolean {
  if (move.kind === 'send')
    return equalJson(move, sendsOf(scenario, machine.definition, challenge)[sentCount] ?? null);
  const kind = faultKindOf(move);
  if (kind === null) return move.kind === 'op' || isRepair(move) || isFreeInput(move);
  if (faultsLeft(challenge, world).some((one) => one.kind === kind && one.left > 0)) return true;
  // An op that can't but fail is no fault of anybody's.
  return machine.natural(world).some((natural) => equalJson(natural, move));
}
