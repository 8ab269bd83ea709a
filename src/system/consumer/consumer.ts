import type { EventMessage, Message } from '../../kernel/terms/message.ts';
import type { DatabaseId, GroupId, PlaceId, TopicId } from '../../kernel/terms/names.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { Consumed } from './consumed.ts';
import type { RecordSource } from './record-source.ts';

/** A consumer: what it listens to and what a message makes it do. */
export type Consumer = {
  readonly group: GroupId;
  readonly source: RecordSource;
  readonly database: DatabaseId;
  /** The places that the work needs: what a retry waits for. */
  readonly needs: readonly PlaceId[];
  readonly effect: MessageEffect;
  /** Where it parks what it gives up on, if it does so at all. */
  readonly deadLetters: { readonly broker: PlaceId; readonly topic: TopicId };
};

/** What a message makes a consumer do. */
export type MessageEffect = Effect<Message> & {
  /** What is done about one that is recognised, in the transaction that has done so; left out, nothing (M3). */
  readonly again?: (transaction: TransactionOps, message: Message) => Process<Consumed>;
};

/** What an event makes a subscriber do. */
export type ConsumerEffect = Effect<EventMessage>;

type Effect<Heard> = {
  /** As part of the consumer's transaction; what is outside the database is so all the same. */
  readonly inside: (transaction: TransactionOps, message: Heard) => Process<Consumed>;
  /** On its own, complete. */
  readonly alone: (message: Heard) => Process<Consumed>;
};

/** A message in the consumer's hand. */
export type Delivery = {
  readonly message: Message;
  /** Says that it need not be brought again, until that has been heard. */
  readonly acknowledge: () => Process<void>;
  /** The same in the transaction of the effect, where the consumer keeps its place itself. */
  readonly acknowledgeInside: (transaction: TransactionOps) => Process<Consumed>;
};
