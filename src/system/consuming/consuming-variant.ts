import type { Query } from '../../kernel/database/query.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { EventMessage, Message } from '../../kernel/terms/message.ts';
import type { GroupId } from '../../kernel/terms/names.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { Variant } from '../variant.ts';
import type { Consumer, Delivery } from '../consumer/consumer.ts';
import type { Consumed } from '../consumer/consumed.ts';
import type { ProcessedMark } from '../consumer/mark.ts';

/** What a consumer does about messages that come twice, or at a bad moment. */
export type ConsumingVariant = Variant & {
  /** Tables that the pattern adds to each consumer's database. */
  readonly tables: readonly TableSchema[];
  /** And to one that takes commands or replies. */
  readonly messageTables?: readonly TableSchema[];
  /** What a subscriber that has processed these events has noted there; left out: nothing. */
  readonly marksOf?: (subscriber: GroupId, events: readonly EventMessage[]) => readonly ProcessedMark[];
  /** One attempt at one message; what fails is tried again. */
  readonly consume: (consumer: Consumer, delivery: Delivery) => Process<Consumed>;
  /** Finds something once a message that came too early can be tried again; null: it never comes too early. */
  readonly canFollow?: (consumer: Consumer, message: Message) => Query | null;
};
