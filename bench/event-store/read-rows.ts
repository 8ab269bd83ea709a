import { assert } from '../../src/base/assert.ts';
import { succeed, type Result } from '../../src/base/result.ts';
import type { Query } from '../../src/kernel/database/query.ts';
import type { Row } from '../../src/kernel/database/row.ts';
import type { DatabaseId } from '../../src/kernel/terms/names.ts';
import type { StepAnswer, Storage } from '../../src/storage/storage.ts';
import type { StorageFailure } from '../../src/storage/storage-failure.ts';

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
