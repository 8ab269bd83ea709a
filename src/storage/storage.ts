import type { Result } from '../base/result.ts';
import type { Query } from '../kernel/database/query.ts';
import type { Row, Write } from '../kernel/database/row.ts';
import type { DatabaseId } from '../kernel/terms/names.ts';
import type { FoundEntity } from '../kernel/language/op.ts';
import type { StorageFailure } from './storage-failure.ts';

/** One thing that a batch asks or tells. `database` is a taught database's id or `run`. */
export type StorageStep =
  | { readonly kind: 'select'; readonly database: DatabaseId; readonly query: Query }
  /** The newest snapshot of an entity and the events after its version, in one statement. */
  | {
      readonly kind: 'find';
      readonly database: DatabaseId;
      readonly entityType: string;
      readonly entityId: string;
    }
  /** Guarded: an insert's key must be free, else `before` must equal the present row. */
  | { readonly kind: 'write'; readonly database: DatabaseId; readonly write: Write }
  /** Moves a sequence on. Guarded: it must have been below `value`. */
  | {
      readonly kind: 'sequence';
      readonly database: DatabaseId;
      readonly sequence: string;
      readonly value: number;
    }
  /** Makes a table hold exactly these rows; touches only what differs. */
  | {
      readonly kind: 'replace';
      readonly database: DatabaseId;
      readonly table: string;
      readonly rows: readonly Row[];
    };

/** The answer to the step at the same place of the batch. */
export type StepAnswer =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'found'; readonly found: FoundEntity }
  | { readonly kind: 'written' }
  /** How many rows differed. */
  | { readonly kind: 'replaced'; readonly changeCount: number };

/** Where a run keeps its tables and its journal. SPEC.md has the rules; it never throws. */
export interface Storage {
  /**
   * Does all steps in order in one atomic transaction, or none of them. A read sees the committed
   * rows and what the steps before it wrote.
   */
  execute(steps: readonly StorageStep[]): Promise<Result<readonly StepAnswer[], StorageFailure>>;
  /** Makes the tables again, empty, where somebody has deleted them; tables that are there stay. */
  makeAnew(): Promise<Result<null, StorageFailure>>;
  /** Ends the use of this connection; every later batch fails as `unavailable`. */
  close(): void;
}
