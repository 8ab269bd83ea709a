import type { DomainEvent } from '../../../domains/aggregate.ts';
import type { Cause } from '../../../kernel/terms/cause.ts';
import type { SagaName } from '../../../kernel/terms/names.ts';
import type { OpFailure } from '../../../kernel/language/op.ts';
import type { Process } from '../../../kernel/language/process.ts';
import type { TransactionOps } from '../../../kernel/language/transaction.ts';
import { succeed, type Result } from '../../../base/result.ts';
import { timersTable } from './timers-table.ts';

/** What an instance hears or issues about its timer. */
type OfTimer = { readonly kind: 'timer' } & DomainEvent;

/** What an instance hears once it has waited as long as it wanted to. */
export const deadlinePassed: OfTimer = { kind: 'timer', type: 'DeadlinePassed', data: {} };

/** It waits no longer than so many days. */
export const setDeadline = (days: number): OfTimer => ({
  kind: 'timer',
  type: 'DeadlineSet',
  data: { days },
});

/** What it has waited for is there. Issued before any command: whoever ends the wait takes the timer first (S5). */
export const cancelDeadline: OfTimer = { kind: 'timer', type: 'DeadlineCancelled', data: {} };

/** Of what is issued about a timer: for how many days it is set; null: it is cancelled. */
export function daysIn({ data: { days } }: Pick<DomainEvent, 'data'>): number | null {
  return typeof days === 'number' ? days : null;
}

/** Sets a deadline, in the transaction in which it is decided on; `cause`: what is waited for. */
export function* keepDeadline(
  transaction: TransactionOps,
  saga: SagaName,
  days: number,
  cause: Cause,
): Process<Result<null, OpFailure>> {
  const row = { ...keyOf(saga), days, cause };
  const kept = yield* transaction.insert(timersTable.name, row, [{ kind: 'timer-set', saga, days }]);
  return kept.ok ? succeed(null) : kept;
}

/** Takes the timer away; false: somebody else has, so the wait is over already. */
export function* takeDeadline(
  transaction: TransactionOps,
  saga: SagaName,
): Process<Result<boolean, OpFailure>> {
  const deleted = yield* transaction.delete(timersTable.name, keyOf(saga));
  return deleted.ok ? succeed(deleted.value > 0) : deleted;
}

const keyOf = ({ type, id }: SagaName) => ({ saga_type: type, saga_id: id });
