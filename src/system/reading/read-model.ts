import { present } from '../../base/assert.ts';
import type { Query } from '../../kernel/database/query.ts';
import type { Row } from '../../kernel/database/row.ts';
import { selectRows } from '../../kernel/language/ops.ts';
import type { Answer } from '../../kernel/terms/message.ts';
import type { ReadModel } from '../projecting/read-model.ts';
import { askedBy } from './query-side.ts';
import type { ReadingVariant } from './reading-variant.ts';

/** CQRS: a query reads one row of the read model, as far as the projection has come by now. */
export const readModel = {
  id: 'read-model',

  queries: {
    from: 'views',
    tables: [],
    namesVersion: false,

    *answer(side, { command }) {
      const { readModel: model } = askedBy(side, command);
      const found = yield* selectRows(side.views, rowOf(model, command.aggregateId));
      if (!found.ok) return { kind: 'failed', reason: found.failure };
      return shownBy(found.value[0], command.aggregateId);
    },
  },
} as const satisfies ReadingVariant;

/** The row of a read model that is about one aggregate. */
export function rowOf({ table }: Pick<ReadModel, 'table'>, aggregateId: string): Query {
  return { table: table.name, where: { [present(table.key[0], 'a key column')]: aggregateId } };
}

/** What a row of a read model says, and which version of its aggregate that is; no row is version 0. */
export function shownBy(row: Row | undefined, aggregateId: string): Answer {
  const version = Number(row?.['version'] ?? 0);
  const status = (row?.['status'] ?? '') as string;
  return { kind: 'shown', aggregateId, version, status };
}
