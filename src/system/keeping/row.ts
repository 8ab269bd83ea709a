import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import { guardedByRow, recognisesNothing } from '../keeping-needs.ts';
import type { DecidedRows, KeepingService, KeepingVariant, Saved } from './keeping-variant.ts';
import { messagesForRow } from './messages-for-row.ts';
import { findRow, templatesTable, writeRow } from './template-rows.ts';

/** The current state as one row of a table: each change is written over the one before it. */
export const row = {
  id: 'row',
  needs: [guardedByRow, recognisesNothing],
  commits: 'transaction',
  tables: [templatesTable],
  find: findRow,
  save,
} as const satisfies KeepingVariant;

/** The row, then what is to be published: it is written down for the sake of others, and can be forgotten. */
function* save(
  service: KeepingService,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  decided: DecidedRows,
): Process<Saved> {
  const written = yield* writeRow(service, transaction, loaded, decided.events);
  if (!written.ok) return written;

  return yield* messagesForRow(service, transaction, loaded, decided);
}
