import type { Layout } from '../layout.ts';
import type { StepAnswer } from '../storage.ts';
import type { StorageFailure } from '../storage-failure.ts';

/** A batch under way in one transaction of IndexedDB. */
export type Batch = {
  readonly transaction: IDBTransaction;
  readonly layout: Layout;
  /** Fills in the answer to a step. */
  readonly answer: (step: number, answer: StepAnswer) => void;
  /** Undoes everything; the first failure is the one reported. */
  readonly stop: (failure: StorageFailure) => void;
  /** Goes on with the steps after the one that had to wait for an answer. */
  readonly resume: () => void;
};
