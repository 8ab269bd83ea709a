import type { Cause } from '../../kernel/terms/cause.ts';
import { awaitTimer, tell } from '../../kernel/language/ops.ts';
import { next, type Program } from '../../kernel/language/process.ts';
import { transactionOn } from '../../kernel/language/transaction.ts';
import type { Service } from '../command-side/service.ts';
import type { KeptInTransaction } from '../keeping/keeping-variant.ts';
import { advance } from './advance.ts';
import type { ManagedProcess } from './managed-process.ts';
import { deadlinePassed } from './timers/deadlines.ts';
import { timersTable } from './timers/timers-table.ts';

/**
 * Tells instances of a process manager that their deadline has passed. What an instance does about that, and that its
 * timer is gone, is committed together or not at all; one that was cancelled in the meantime changes nothing.
 */
export function clockwork(
  service: Service,
  keeping: KeptInTransaction,
  handler: string,
  managed: ManagedProcess,
): Program {
  return function* fireDeadlines() {
    const due = yield* awaitTimer(service.database, timersTable.name);
    if (!due.ok) return next({});

    const instance = due.value['saga_id'] as string;
    const cause = due.value['cause'] as Cause;
    yield* tell('consumer', 'deadline', { saga: instance });
    const transaction = transactionOn(service.database);
    yield* transaction.begin();
    const id = `${handler}:${instance}:${cause}`;
    const hearing = { id, cause, handler, instance, heard: deadlinePassed };
    const advanced = yield* advance(service, keeping, transaction, managed, hearing);
    if (advanced.kind === 'done') {
      transaction.afterCommit(() => service.publishing.afterCommit(service, advanced.messages));
      yield* transaction.commit();
      return next({});
    }

    // Whatever went wrong, the timer is still there and is due again.
    yield* transaction.rollback();
    if (advanced.kind === 'nothing') yield* tell('consumer', 'deadline-cancelled', { saga: instance });
    return next({});
  };
}
