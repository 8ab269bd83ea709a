import type { Result } from '../../base/result.ts';
import type { EventMessage } from '../../kernel/message.ts';
import type { DatabaseId, GroupId, PlaceId, TopicId } from '../../kernel/names.ts';
import type { OpFailure } from '../../kernel/op.ts';
import type { Process } from '../../kernel/process.ts';
import type { TransactionOps } from '../../kernel/transaction.ts';
import type { RecordSource } from './record-source.ts';

/** A subscriber: what it listens to and what an event makes it do. */
export type Consumer = {
  readonly group: GroupId;
  readonly source: RecordSource;
  readonly database: DatabaseId;
  /** The places that the work needs: what a retry waits for. */
  readonly needs: readonly PlaceId[];
  readonly effect: ConsumerEffect;
  /** Where it parks what it gives up on, if it does so at all. */
  readonly deadLetters: { readonly broker: PlaceId; readonly topic: TopicId };
};

export type ConsumerEffect = {
  /** As part of the consumer's transaction; what is outside the database is so all the same. */
  readonly inside: (transaction: TransactionOps, event: EventMessage) => Process<Consumed>;
  /** On its own, complete. */
  readonly alone: (event: EventMessage) => Process<Consumed>;
};

/**
 * How an attempt at a message ended. `poisonous`: the handler can't handle it. `too-early`: it is put
 * aside until the one before it has taken effect. `follows-parked`: one before it is parked. `conflict`: somebody
 * else has changed what it works on.
 */
export type Consumed = Result<null, OpFailure | 'poisonous' | 'too-early' | 'follows-parked' | 'conflict'>;

/** A message in the consumer's hand. */
export type Delivery = {
  readonly message: EventMessage;
  /** Says that it need not be brought again, until that has been heard. */
  readonly acknowledge: () => Process<void>;
  /** The same in the transaction of the effect, where the consumer keeps its place itself. */
  readonly acknowledgeInside: (transaction: TransactionOps) => Process<Consumed>;
};
