import { deleteRows, putRow, selectRows, tell, waitForRows } from '../../kernel/language/ops.ts';
import { askedBy } from './query-side.ts';
import { endWaits } from './query-clock.ts';
import { overdueQueriesTable, queryTimersTable } from './query-timers.ts';
import { rowOf, shownBy } from './read-model.ts';
import type { ReadingVariant } from './reading-variant.ts';

/**
 * The query says which version it must see: that which the client was told. The query service answers once the read
 * model is there, and says that it failed where its time is over first.
 */
export const waitForVersion = {
  id: 'wait-for-version',

  queries: {
    from: 'views',
    tables: [queryTimersTable, overdueQueriesTable],
    namesVersion: true,

    *answer({ asked, views }, { id, command }) {
      const { readModel: model } = askedBy({ asked }, command);
      const atLeast = Number(command.data['atLeast'] ?? 0);
      const row = rowOf(model, command.aggregateId);
      const seen = yield* selectRows(views, row);
      if (!seen.ok) return { kind: 'failed', reason: seen.failure };
      const now = seen.value[0];
      if (Number(now?.['version'] ?? 0) >= atLeast) return shownBy(now, command.aggregateId);

      yield* tell('handler', 'wait-for-version', { aggregate: command.aggregateId, version: atLeast });
      const own = { query_id: id };
      const set = yield* putRow(views, queryTimersTable.name, own);
      if (!set.ok) return { kind: 'failed', reason: set.failure };
      const newer = { ...row, above: { column: 'version', value: atLeast - 1 } };
      const ended = yield* waitForRows(views, newer, { table: overdueQueriesTable.name, where: own });
      yield* deleteRows(views, queryTimersTable.name, own);
      yield* deleteRows(views, overdueQueriesTable.name, own);
      if (!ended.ok) return { kind: 'failed', reason: ended.failure };
      const there = ended.value.find((found) => found['query_id'] === undefined);
      return there === undefined
        ? { kind: 'failed', reason: 'not-there-yet' }
        : shownBy(there, command.aggregateId);
    },

    clock: ({ views }) => endWaits(views),
  },
} as const satisfies ReadingVariant;
