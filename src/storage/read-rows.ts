import { assert } from '../base/assert.ts';
import { succeed, type Result } from '../base/result.ts';
import type { Query } from '../kernel/database/query.ts';
import type { Row } from '../kernel/database/row.ts';
import type { DatabaseId } from '../kernel/terms/names.ts';
import type { StepAnswer, Storage } from './storage.ts';
import type { StorageFailure } from './storage-failure.ts';

/** The rows that a query finds; `where: {}` gives the whole table in key order. */
export async function readRows(
  storage: Storage,
  database: DatabaseId,
  query: Query,
): Promise<Result<readonly Row[], StorageFailure>> {
  const result = await storage.execute([{ kind: 'select', database, query }]);
  return result.ok ? succeed(rowsAnswered(result.value[0])) : result;
}

/** The rows of a `select` step's answer. */
export function rowsAnswered(answer: StepAnswer | undefined): readonly Row[] {
  assert(answer?.kind === 'rows', `expected rows, came ${JSON.stringify(answer)}`);
  return answer.rows;
}
