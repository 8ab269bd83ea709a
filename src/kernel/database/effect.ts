import type { DatabaseId } from '../terms/names.ts';
import type { Query } from './query.ts';
import type { Row, Write } from './row.ts';

/**
 * What a move asks and tells a database, so that a real one can follow in lockstep. `answer` is
 * what the model says the committed rows are; a real store that says otherwise is in error.
 */
export type DatabaseEffect =
  | {
      readonly kind: 'read';
      readonly database: DatabaseId;
      readonly query: Query;
      /** Committed rows, before the transaction's own writes are laid over them. */
      readonly answer: readonly Row[];
      /** How many rows had to be looked at to find what the op was after: fewer with an index that serves it. */
      readonly examinedCount: number;
    }
  | { readonly kind: 'write'; readonly database: DatabaseId; readonly write: Write }
  | {
      readonly kind: 'sequence';
      readonly database: DatabaseId;
      readonly sequence: string;
      readonly value: number;
    };
