import type { DatabaseId } from '../names.ts';
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
    }
  | { readonly kind: 'write'; readonly database: DatabaseId; readonly write: Write }
  | {
      readonly kind: 'sequence';
      readonly database: DatabaseId;
      readonly sequence: string;
      readonly value: number;
    };
