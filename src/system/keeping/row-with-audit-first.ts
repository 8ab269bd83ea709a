import { insertRow } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import { guardedByRow, recognisesNothing } from '../keeping-needs.ts';
import type { DecidedRows, KeepingService, KeepingVariant, Saved } from './keeping-variant.ts';
import { messagesForRow } from './messages-for-row.ts';
import { auditRows, templateAuditTable } from './template-audit.ts';
import { findRow, templatesTable, writeRow } from './template-rows.ts';

/** The audit is committed in a transaction of its own before the row is: it may tell of what never came about. */
export const rowWithAuditFirst = {
  id: 'row-with-audit-first',
  needs: [guardedByRow, recognisesNothing],
  commits: 'transaction',
  tables: [templatesTable, templateAuditTable],
  find: findRow,
  save,
} as const satisfies KeepingVariant;

/** The audit, committed at once; then the row, and what is to be published. */
function* save(
  service: KeepingService,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  decided: DecidedRows,
): Process<Saved> {
  for (const row of auditRows(loaded, decided.events)) {
    // Nothing takes this back if the row is not written, or not committed.
    const noted = yield* insertRow(service.database, 'template_audit', row);
    if (!noted.ok) return noted;
  }

  const written = yield* writeRow(service, transaction, loaded, decided.events);
  if (!written.ok) return written;

  return yield* messagesForRow(service, transaction, loaded, decided);
}
