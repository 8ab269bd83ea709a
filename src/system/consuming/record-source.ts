import type { PolledRecord } from '../../kernel/op.ts';
import type { Process } from '../../kernel/process.ts';

/** A record as its consumer has it in hand. */
export type ReceivedRecord = PolledRecord;

/** Where a consumer's records come from, and where it says that one is done with. */
export type RecordSource = {
  /** Waits for the next record; null: this time there was none to be had. */
  readonly next: () => Process<ReceivedRecord | null>;
  /** Says it until it has been heard. */
  readonly acknowledge: (record: ReceivedRecord) => Process<void>;
};
