import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import { guardedByRow, recognisesNothing } from '../keeping-needs.ts';
import type { DecidedRows, KeepingService, KeepingVariant, Saved } from './keeping-variant.ts';
import { messagesForRow } from './messages-for-row.ts';
import { countDecisionsTable, countRequestsTable, findWithLines, writeLines } from './template-lines.ts';
import { templatesTable, writeColumns } from './template-rows.ts';

/** The current state as one aggregate with lines: the template, what is asked for, and what was decided of that. */
export const rowWithLines = {
  id: 'row-with-lines',
  needs: [guardedByRow, recognisesNothing],
  commits: 'transaction',
  tables: [templatesTable, countRequestsTable, countDecisionsTable],
  find: findWithLines,
  save,
} as const satisfies KeepingVariant;

/** The root, whose version guards all three; then the lines that have come and gone; then what is to be published. */
function* save(
  service: KeepingService,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  decided: DecidedRows,
): Process<Saved> {
  const { aggregate, state, version } = loaded;
  const after = decided.events.reduce(aggregate.apply, state);
  const root = { count: after['count'] ?? null, version: version + decided.events.length };
  const rooted = yield* writeColumns(service, transaction, loaded, root);
  if (!rooted.ok) return rooted;

  const lined = yield* writeLines(transaction, loaded, after);
  if (!lined.ok) return lined;

  return yield* messagesForRow(service, transaction, loaded, decided);
}
