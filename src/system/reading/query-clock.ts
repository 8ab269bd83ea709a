import { awaitTimer } from '../../kernel/language/ops.ts';
import { next, type Program } from '../../kernel/language/process.ts';
import { transactionOn } from '../../kernel/language/transaction.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import { overdueQueriesTable, queryTimersTable } from './query-timers.ts';

/** Ends the wait of a query whose time is over, unless it has ended: then its timer is gone, and nothing is changed. */
export function endWaits(database: DatabaseId): Program {
  return function* endOneWait() {
    const due = yield* awaitTimer(database, queryTimersTable.name);
    if (!due.ok) return next({});

    const own = { query_id: due.value['query_id'] as string };
    const transaction = transactionOn(database);
    yield* transaction.begin();
    const taken = yield* transaction.delete(queryTimersTable.name, own);
    if (!taken.ok || taken.value === 0) {
      yield* transaction.rollback();
      return next({});
    }
    yield* transaction.insert(overdueQueriesTable.name, own);
    yield* transaction.commit();
    return next({});
  };
}
