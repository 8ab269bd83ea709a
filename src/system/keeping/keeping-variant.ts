import type { Result } from '../../base/result.ts';
import type { AnyAggregate, DomainEvent } from '../../domains/aggregate.ts';
import type { Cause } from '../../kernel/terms/cause.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { DatabaseId, MessageId } from '../../kernel/terms/names.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import type { ConcurrencyVariant } from '../concurrency/concurrency-variant.ts';
import type { SnapshotEveryVariant } from '../snapshot-every/snapshot-every-variant.ts';
import type { SnapshotsVariant } from '../snapshots/snapshots-variant.ts';
import type { OutboxEntry } from '../announcing/outbox-entry.ts';
import type { Variant } from '../variant.ts';
import type { Versions } from '../versioning/versions.ts';
import type { LoadedDocument } from './aggregate-document.ts';

/** What keeping an aggregate needs of its service. */
export type KeepingService = {
  readonly database: DatabaseId;
  readonly aggregates: readonly AnyAggregate[];
  readonly concurrency: ConcurrencyVariant;
  readonly snapshots: SnapshotsVariant;
  readonly snapshotEvery: SnapshotEveryVariant;
  readonly versions: Versions;
};

/** How an aggregate is kept: how it is found, and how what it has decided is saved. */
export type KeepingVariant = KeptInTransaction | KeptInPut;

/** An aggregate is rows: they are found and saved in a transaction, whose commit may hold other rows, too. */
export type KeptInTransaction = Kept & {
  readonly commits: 'transaction';
  readonly find: (
    service: KeepingService,
    transaction: TransactionOps,
    aggregate: AnyAggregate,
    id: string,
  ) => Process<FoundAggregate<LoadedAggregate>>;
  readonly save: (
    service: KeepingService,
    transaction: TransactionOps,
    loaded: LoadedAggregate,
    decided: DecidedRows,
  ) => Process<Saved>;
};

/** An aggregate is one document: the put that saves it commits it, and nothing else. */
export type KeptInPut = Kept & {
  readonly commits: 'put';
  readonly find: (
    service: KeepingService,
    aggregate: AnyAggregate,
    id: string,
  ) => Process<FoundAggregate<LoadedDocument>>;
  readonly save: (
    service: KeepingService,
    loaded: LoadedDocument,
    decided: DecidedDocument,
  ) => Process<Saved>;
};

type Kept = Variant & {
  /** The tables that a service keeps its aggregates in. */
  readonly tables: readonly TableSchema[];
};

export type FoundAggregate<Loaded> = Result<Loaded, OpFailure>;

/** The events that say what has changed; a conflict: somebody has changed the aggregate since it was found. */
export type Saved = Result<readonly EventMessage[], OpFailure | 'conflict'>;

/** What an aggregate has decided, on its way to where it is kept. */
export type Decided = {
  readonly events: readonly DomainEvent[];
  /** Ids that the events have already; where there are none the sequence gives them. */
  readonly ids: readonly number[];
  readonly triggeringEvent: string;
  /** What has led to it: with the commit it is so. */
  readonly cause: Cause;
  /** Which handler reacts to it, where it is a message. */
  readonly handler?: string | undefined;
  /** The first event of the same commit, where others have been saved in it. */
  readonly group?: MessageId | undefined;
};

export type DecidedRows = Decided & {
  /** Beside an event's own columns. */
  readonly columns: Row;
};

export type DecidedDocument = Decided & {
  /** The outbox of the document's next version; left out, the document has none. */
  readonly outboxAfter?:
    ((outbox: readonly OutboxEntry[], events: readonly EventMessage[]) => readonly OutboxEntry[]) | undefined;
};
