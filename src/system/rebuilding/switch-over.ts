import { succeed } from '../../base/result.ts';
import type { Row } from '../../kernel/database/row.ts';
import { selectRows } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import { transactionOn } from '../../kernel/language/transaction.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { Consumed } from '../consumer/consumed.ts';
import type { RebuiltView, SecondView } from './rebuild-task.ts';

/** The second view takes the place of the first, with what says what it is made of: all of it is seen at once, or nothing. */
export function* switchOver(
  view: RebuiltView,
  second: SecondView,
  applied: readonly EventMessage[],
): Process<Consumed> {
  const filled: { readonly table: string; readonly rows: readonly Row[] }[] = [];
  for (const { shown, next } of second.tables) {
    const rows = yield* selectRows(view.database.id, { table: next, where: {} });
    if (!rows.ok) return rows;
    filled.push({ table: shown, rows: rows.value });
  }
  const transaction = transactionOn(view.database.id);
  yield* transaction.begin();
  for (const table of view.cleared) yield* transaction.delete(table, {});
  for (const { table, rows } of filled) for (const row of rows) yield* transaction.put(table, row);
  for (const { next } of second.tables) yield* transaction.delete(next, {});
  for (const { table, row } of second.marksOf(applied)) yield* transaction.put(table, row);
  const isMadeOf = applied.map((event): Fact => ({ kind: 'event-applied', subscriber: view.group, event }));
  const committed = yield* transaction.commit([
    { kind: 'view-cleared', subscriber: view.group },
    ...isMadeOf,
  ]);
  return committed.ok ? succeed(null) : committed;
}
