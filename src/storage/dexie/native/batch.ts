import type { DatabaseId } from '../../../kernel/terms/names.ts';
import type { Layout } from '../../layout.ts';
import type { StepAnswer } from '../../storage.ts';
import type { StorageFailure } from '../../storage-failure.ts';
import type { KnownRows } from './known-rows.ts';

/** A batch under way in one transaction of IndexedDB. */
export type Batch = {
  readonly transaction: IDBTransaction;
  readonly layout: Layout;
  readonly known: KnownRows;
  /** The databases in which this connection has found a snapshot. */
  readonly snapshotsSeen: Set<DatabaseId>;
  /** Fills in the answer to a step. */
  readonly answer: (step: number, answer: StepAnswer) => void;
  /** Undoes everything; the first failure is the one reported. */
  readonly stop: (failure: StorageFailure) => void;
  /** As `stop`, but once all that was fired before has been answered: an earlier step may fail yet. */
  readonly stopInTurn: (failure: StorageFailure) => void;
};

/** Whether the next step may be fired at once; one that waits goes on by itself. */
export type Fired = 'fired' | 'waits';
