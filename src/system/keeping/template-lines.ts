import type { JsonRecord } from '../../base/json.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { AnyAggregate } from '../../domains/aggregate.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import type { FoundAggregate, KeepingService } from './keeping-variant.ts';
import { readRow } from './template-rows.ts';

/** What is asked for: `template_id` refers to `templates`. The line goes once somebody asks for something else. */
export const countRequestsTable: TableSchema = { name: 'count_requests', key: ['template_id'], indexes: [] };

/** What was decided of that request: `template_id` refers to `count_requests`. No line: nobody has decided yet. */
export const countDecisionsTable: TableSchema = {
  name: 'count_decisions',
  key: ['template_id'],
  indexes: [],
};

/**
 * The template, then its lines, a statement for each table, as a mapper reads what it is not told to join. Only the
 * first is locked, and only its version guards: what the three have read need not be of one moment.
 */
export function* findWithLines(
  service: KeepingService,
  transaction: TransactionOps,
  aggregate: AnyAggregate,
  id: string,
): Process<FoundAggregate<LoadedAggregate>> {
  const found = yield* readRow(service, transaction, id);
  if (!found.ok) return found;
  const requests = yield* transaction.select({ table: 'count_requests', where: { template_id: id } });
  if (!requests.ok) return requests;
  const decisions = yield* transaction.select({ table: 'count_decisions', where: { template_id: id } });
  if (!decisions.ok) return decisions;

  const [root] = found.value;
  if (root === undefined) return succeed({ aggregate, id, state: aggregate.initial, version: 0, causes: [] });
  const state = stateOfLines(root, requests.value[0], decisions.value[0]);
  return succeed({ aggregate, id, state, version: Number(root['version']), causes: [] });
}

/** What three rows of three tables come to. */
export function stateOfLines(root: Row, request: Row | undefined, decision: Row | undefined): Row {
  const count = root['count'] ?? null;
  if (request === undefined) return { count, requested: null, status: 'NONE' };
  if (decision === undefined) return { count, requested: request['requested'] ?? null, status: 'PENDING' };
  return { count, requested: null, status: decision['status'] ?? null };
}

/** What has changed between two states, line by line: one that refers to another goes before it, and comes after it. */
export function* writeLines(
  transaction: TransactionOps,
  { id, state: before }: LoadedAggregate,
  after: JsonRecord,
): Process<Result<null, OpFailure | 'conflict'>> {
  const line = { template_id: id };
  const wasDecided = before['status'] !== 'PENDING' && before['status'] !== 'NONE';
  if (before['status'] === after['status']) return succeed(null);
  if (after['status'] !== 'PENDING')
    return yield* insertLine(transaction, 'count_decisions', { ...line, status: after['status'] ?? null });
  if (wasDecided) {
    const undecided = yield* transaction.delete('count_decisions', line);
    if (!undecided.ok) return undecided;
    const unasked = yield* transaction.delete('count_requests', line);
    if (!unasked.ok) return unasked;
  }
  return yield* insertLine(transaction, 'count_requests', { ...line, requested: after['requested'] ?? null });
}

/** The key lets two who have read the same lines write one of them only. */
function* insertLine(
  transaction: TransactionOps,
  table: string,
  row: Row,
): Process<Result<null, OpFailure | 'conflict'>> {
  const inserted = yield* transaction.insert(table, row);
  if (inserted.ok) return succeed(null);
  return fail(inserted.failure === 'duplicate-key' ? 'conflict' : inserted.failure);
}
