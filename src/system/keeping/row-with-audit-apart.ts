import { insertRow } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import { guardedByRow, recognisesNothing } from '../keeping-needs.ts';
import type { DecidedRows, KeepingService, KeepingVariant, Saved } from './keeping-variant.ts';
import { messagesForRow } from './messages-for-row.ts';
import { auditRows, templateAuditTable } from './template-audit.ts';
import { findRow, templatesTable, writeRow } from './template-rows.ts';

/** The row is committed, and its audit in a transaction of its own afterwards: two writes, and a gap between them. */
export const rowWithAuditApart = {
  id: 'row-with-audit-apart',
  needs: [guardedByRow, recognisesNothing],
  commits: 'transaction',
  tables: [templatesTable, templateAuditTable],
  find: findRow,
  save,
} as const satisfies KeepingVariant;

/** The row, then what is to be published; the audit once both are committed. */
function* save(
  service: KeepingService,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  decided: DecidedRows,
): Process<Saved> {
  const written = yield* writeRow(service, transaction, loaded, decided.events);
  if (!written.ok) return written;

  transaction.afterCommit(function* () {
    // The change is committed already: dying here, or failing, leaves nobody who says who made it, and why.
    for (const row of auditRows(loaded, decided.events))
      yield* insertRow(service.database, 'template_audit', row);
  });

  return yield* messagesForRow(service, transaction, loaded, decided);
}
