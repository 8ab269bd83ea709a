import type { PollOp } from '../../kernel/language/op.ts';
import type { PolledRecord } from '../../kernel/broker/consume.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Consumed } from './consumed.ts';

/** A record as its consumer has it in hand. */
export type ReceivedRecord = PolledRecord & {
  /** Of a record of an event store: where its subscriber stands once it is done with. */
  readonly checkpoint?: Checkpoint;
};

/** What the consumer does not want to be given now, and what else it waits for. */
export type Unread = Pick<PollOp, 'paused' | 'unless'>;

/** Where a consumer's records come from, and where it says that one is done with. */
export type RecordSource = {
  /** Waits for the next record; null: this time there was none to be had. */
  readonly next: (unread: Unread) => Process<ReceivedRecord | null>;
  /** Says it until it has been heard. */
  readonly acknowledge: (record: ReceivedRecord) => Process<void>;
  /** Says it in the subscriber's own transaction: only of use where the subscriber keeps its place. */
  readonly acknowledgeInside: (transaction: TransactionOps, record: ReceivedRecord) => Process<Consumed>;
};
