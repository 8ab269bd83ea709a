import type { ActivationId } from '../../src/kernel/terms/names.ts';
import type { OpResult } from '../../src/kernel/language/op.ts';
import { meaningOf } from '../../src/kernel/meanings/table.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import type { DatabaseOp, RealSession } from './real-session.ts';

/** A statement that the server has not answered yet. */
export type Pending = {
  readonly op: DatabaseOp;
  answer: OpResult | null;
  readonly settled: Promise<OpResult>;
};

export type Side = {
  readonly activation: ActivationId;
  readonly database: string;
  readonly session: RealSession;
  isOpen: boolean;
  /** Rows that it keeps locked on the server, though it has found none (SPEC.md, *simplified*). */
  readonly kept: Set<string>;
  pending: Pending | null;
  hasWaited: boolean;
};

export async function note(pending: Pending): Promise<void> {
  pending.answer = await pending.settled;
}

export const isNothing = (answer: OpResult): boolean =>
  answer.ok && (answer.value === 0 || (Array.isArray(answer.value) && answer.value.length === 0));

export const isVictim = (answer: OpResult): boolean => !answer.ok && answer.failure === 'deadlock';

export function moveOf(activation: ActivationId, op: DatabaseOp, answer: OpResult): Move {
  const outcome = isVictim(answer) ? 'victim' : 'done';
  return { kind: 'op', activation, op: op.kind, label: meaningOf(op.kind).label(op), outcome };
}

export const answersOf = (sides: readonly Side[]): string =>
  sides.map(({ activation, pending }) => `${activation}: ${JSON.stringify(pending?.answer)}`).join(', ');
