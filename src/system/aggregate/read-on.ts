import type { Result } from '../../base/result.ts';
import type { Query } from '../../kernel/database/query.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import { selectRows } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';

/** How whoever has found something reads on in the same store. */
export type ReadOn = {
  readonly database: DatabaseId;
  readonly select: (query: Query) => Process<Result<readonly Row[], OpFailure>>;
};

/** Outside any transaction. */
export const readingOn = (database: DatabaseId): ReadOn => ({
  database,
  select: (query) => selectRows(database, query),
});
