import type { Result } from '../../base/result.ts';
import type { AnyAggregate } from '../../domains/aggregate.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process, Program } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import type { SnapshotEveryVariant } from '../snapshot-every/snapshot-every-variant.ts';
import type { Variant } from '../variant.ts';
import type { Versions } from '../versioning/versions.ts';

/** Who writes a snapshot of an aggregate, and when. That `find` reads the newest is the same everywhere. */
export type SnapshotsVariant = Variant & {
  /** While the transaction that has saved an aggregate is open; left out: nothing. */
  readonly whenSaved?: (
    service: SnapshottingService,
    transaction: TransactionOps,
    saved: LoadedAggregate,
  ) => Process<Result<null, OpFailure>>;
  /** Its snapshots don't say which requests have led to them. */
  readonly forgetsCauses?: true;
  /** A program of its own beside the service; left out: there is none. */
  readonly snapshotter?: (service: SnapshottingService) => Program;
};

/** What writing snapshots needs of its service. */
export type SnapshottingService = {
  readonly database: DatabaseId;
  readonly aggregates: readonly AnyAggregate[];
  readonly snapshotEvery: SnapshotEveryVariant;
  readonly versions: Versions;
};

/** Whether anybody writes any. */
export const writesSnapshots = ({ whenSaved, snapshotter }: SnapshotsVariant): boolean =>
  whenSaved !== undefined || snapshotter !== undefined;
