import type { Result } from '../../base/result.ts';
import type { Query } from '../../kernel/database/query.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { Sequence, TableSchema } from '../../kernel/database/schema.ts';
import type {
  EventDraft,
  EventMessage,
  Message,
  MessageDraft,
  ReplyMessage,
} from '../../kernel/terms/message.ts';
import type { DatabaseId, PlaceId } from '../../kernel/terms/names.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process, Program } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { PartitioningVariant } from '../partitioning/partitioning-variant.ts';
import type { PositionEveryVariant } from '../position-every/position-every-variant.ts';
import type { PositionOrderVariant } from '../position-order/position-order-variant.ts';
import type { Variant } from '../variant.ts';
import type { OutboxEntry } from './outbox-entry.ts';

/** What publishing needs of its service. */
export type PublishingService = {
  readonly database: DatabaseId;
  readonly databasePlace: PlaceId;
  /** How the database draws the ids of events: which one is next after another. */
  readonly eventIds: Sequence;
  readonly broker: PlaceId;
  /** What its relay is called: several relays keep their positions at one broker. */
  readonly relayName: string;
  /** Whether it announces commands and replies, too (M5). */
  readonly hasMessages: boolean;
  /** Types of streams that are nobody else's business: what is to be done about them leaves in another way (S7). */
  readonly unannounced?: readonly string[];
  readonly partitioning: PartitioningVariant;
  readonly positionEvery: PositionEveryVariant;
  readonly positionOrder: PositionOrderVariant;
};

/** How committed events come to the broker: before the commit, with it or after it. */
export type PublishingVariant = Variant & {
  /** Tables that the pattern adds to the service's database, or has in place of one of that name. */
  readonly tables: readonly TableSchema[];
  /** The same where the service announces commands and replies, too. */
  readonly messageTables?: readonly TableSchema[];
  /** Columns that each row of `events`, and of `messages`, begins with, beside its own. */
  readonly columns?: Row;
  /** The same of an event that nobody else is to hear of: there is nothing left to publish. */
  readonly unannouncedColumns?: Row;
  /** While it is decided; answers the ids that the messages have by now, if any. */
  readonly whenRaised: (
    service: PublishingService,
    drafts: readonly (EventDraft | MessageDraft)[],
  ) => Process<Result<readonly number[], OpFailure>>;
  /** In the transaction that announces the messages; left out, nothing. */
  readonly insideTransaction?: (
    service: PublishingService,
    transaction: TransactionOps,
    messages: readonly Message[],
  ) => Process<Result<null, OpFailure>>;
  /** Announces a reply once more, in the transaction that has recognised its command; left out, as it was announced first. */
  readonly again?: (
    service: PublishingService,
    transaction: TransactionOps,
    message: ReplyMessage,
  ) => Process<Result<null, OpFailure>>;
  /** The outbox of a document's next version, from the one that was found; left out, documents have none. */
  readonly outboxAfter?: (
    outbox: readonly OutboxEntry[],
    events: readonly EventMessage[],
  ) => readonly OutboxEntry[];
  /** After the commit, by the service itself; fails where the client is to hear of it. */
  readonly afterCommit: (
    service: PublishingService,
    messages: readonly Message[],
  ) => Process<Result<null, 'not-published'>>;
  /** The service itself has something to send once it has committed. */
  readonly sendsAfterCommit?: true;
  /** The message relay's program; null where the pattern has none. */
  readonly relay: ((service: PublishingService) => Program) | null;
  /** Subscribers read the event store itself. */
  readonly hasNoBroker?: true;
  /** Its relay reads the log of the database. */
  readonly readsLog?: true;
  /** Where relays that share the work find what is left of it; an outbox table, if it is not said. */
  readonly unpublished?: UnpublishedRows;
  /** How many rows its relay takes at once; one, if left out. */
  readonly rowCountMax?: number;
  /** Says in a relay's own transaction that rows are published; only a pattern that marks rows has it. */
  readonly markPublished?: (
    transaction: TransactionOps,
    messages: readonly Message[],
  ) => Process<Result<number, OpFailure>>;
};

/** Rows that wait for a relay, one at a time. */
export type UnpublishedRows = {
  readonly query: Query;
  readonly messageIn: (row: Row) => Message;
};
