import type { TableSchema } from '../../kernel/database/schema.ts';
import type { Process, Program } from '../../kernel/language/process.ts';
import type { Answer, Request } from '../../kernel/terms/message.ts';
import type { Variant } from '../variant.ts';
import type { QuerySide } from './query-side.ts';

/** Who answers queries, and from what. */
export type ReadingVariant = Variant & {
  /** Null: nobody asks. */
  readonly queries: Queries | null;
};

export type Queries = {
  /** Where the query service reads: what the projection keeps, or the store of the service itself. */
  readonly from: 'views' | 'store';
  /** Its own tables, beside what it reads. */
  readonly tables: readonly TableSchema[];
  /** A query says which version it must see: the client remembers what it was told. */
  readonly namesVersion: boolean;
  readonly answer: (side: QuerySide, request: Request) => Process<Answer>;
  /** Ends waits whose time is over; left out: nobody waits. */
  readonly clock?: (side: QuerySide) => Program;
};
