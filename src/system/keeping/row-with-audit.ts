import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import { guardedByRow, recognisesNothing } from '../keeping-needs.ts';
import type { DecidedRows, KeepingService, KeepingVariant, Saved } from './keeping-variant.ts';
import { messagesForRow } from './messages-for-row.ts';
import { auditRows, templateAuditTable } from './template-audit.ts';
import { findRow, templatesTable, writeRow } from './template-rows.ts';

/** A row with the current state, and an audit table: who, why and what, committed together with the row. */
export const rowWithAudit = {
  id: 'row-with-audit',
  needs: [guardedByRow, recognisesNothing],
  commits: 'transaction',
  tables: [templatesTable, templateAuditTable],
  find: findRow,
  save,
} as const satisfies KeepingVariant;

/** The row, then its audit, then what is to be published: one change, told three times. */
function* save(
  service: KeepingService,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  decided: DecidedRows,
): Process<Saved> {
  const written = yield* writeRow(service, transaction, loaded, decided.events);
  if (!written.ok) return written;

  for (const row of auditRows(loaded, decided.events)) {
    const noted = yield* transaction.insert('template_audit', row);
    if (!noted.ok) return noted;
  }

  return yield* messagesForRow(service, transaction, loaded, decided);
}
