import type { Row } from '../../kernel/database/row.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { Result } from '../../base/result.ts';
import type { AnnouncedEvent, TransactionOps } from '../../kernel/language/transaction.ts';
import type { Variant } from '../variant.ts';

export type EntityKey = { readonly entity_type: string; readonly entity_id: string };

/** What happens when two handlers change one aggregate at once. */
export type ConcurrencyVariant = Variant & {
  /** How often a conflict is decided again before the client hears of it. */
  readonly retryCountMax: number;
  /** Before the aggregate is read. */
  readonly beforeLoad: (
    transaction: TransactionOps,
    entityType: string,
    entityId: string,
  ) => Process<Result<null, OpFailure>>;
  /** Makes the index of the events by stream and version unique (D1); left out: it is not. */
  readonly uniqueVersions?: {
    /** Inserts an event, or finds its version taken; no row: the index has refused it, and that is no error. */
    readonly insertEvent: (
      transaction: TransactionOps,
      event: AnnouncedEvent,
    ) => Process<Result<Row | null, OpFailure | 'conflict'>>;
  };
  /** A row that is read to be changed is locked: `SELECT ... FOR UPDATE`. */
  readonly locksRows?: true;
  /** Writes the aggregate's new version; how many rows it changed is the result. */
  readonly writeVersion: (
    transaction: TransactionOps,
    entity: EntityKey,
    loadedVersion: number,
    newVersion: number,
  ) => Process<Result<number, OpFailure>>;
  /** Of a document, or a row of the current state: the version that may be replaced; null, whichever is there. */
  readonly expectedVersion: (loadedVersion: number) => number | null;
};
