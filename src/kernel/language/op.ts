import type { JsonRecord } from '../../base/json.ts';
import type { Announcement } from '../terms/announcement.ts';
import type { PolledRecord } from '../broker/consume.ts';
import type { GroupDirective } from '../broker/direct.ts';
import type { CommittedTransaction, LogPosition } from '../database/commit-log.ts';
import type { Query } from '../database/query.ts';
import type { Row } from '../database/row.ts';
import type { Fact } from '../terms/fact.ts';
import type { Answer, Mail, Message, Request } from '../terms/message.ts';
import type { ActivationId, DatabaseId, GroupId, PartitionId, PlaceId, TopicId } from '../terms/names.ts';
import type { SourceSite } from '../terms/source-site.ts';

/** What every op may carry beside its meaning. Neither is hashed, compared or seen by a process. */
type Aside = {
  /** Where in the source the op was yielded, innermost first. */
  readonly sites?: readonly SourceSite[];
  /** What becomes true with the op's effect. */
  readonly facts?: readonly Fact[];
};

type InDatabase = {
  readonly database: DatabaseId;
  /** Whether the op belongs to the activation's open transaction or stands alone. */
  readonly inTransaction: boolean;
};

/** Touches nothing shared: a step that a learner must see (K10). */
export type TellOp = Aside & {
  readonly kind: 'tell';
  readonly actor: Actor;
  readonly step: string;
  readonly about: JsonRecord;
};

export type Actor =
  | 'client'
  | 'controller'
  | 'dispatcher'
  | 'handler'
  | 'repository'
  | 'aggregate'
  | 'upcaster'
  | 'reader'
  | 'relay'
  | 'consumer';

export type BeginOp = Aside & { readonly kind: 'begin'; readonly database: DatabaseId };
export type NextIdOp = Aside & {
  readonly kind: 'next-id';
  readonly database: DatabaseId;
  readonly sequence: string;
};
export type SelectOp = Aside &
  InDatabase & {
    readonly kind: 'select';
    readonly query: Query;
    /** A wait is enabled only when it would return something (K5): how a poll is written. */
    readonly waits: boolean;
    readonly lock: 'none' | 'for-update' | 'skip-locked';
    /**
     * The column in which 1 says that a row is set aside, by its event's id as key: the next attempt at it is due
     * once the broker takes the event (K5), and until then it is passed over.
     */
    readonly setAside?: string;
    /** Of a plain read: only rows whose column is below the id of the oldest transaction that is open (D21). */
    readonly belowHorizon?: string;
    /** Of one that waits: what it takes once it gives up waiting, which nobody says when it does (K20). */
    readonly orElse?: Query;
    /** The same asked of a second table, `UNION ALL`: rows of both come in one order, and one limit counts (D22). */
    readonly also?: { readonly query: Query; readonly orElse?: Query };
  };
/** Snapshot and later events of one entity in one statement (D3). */
export type FindOp = Aside &
  InDatabase & {
    readonly kind: 'find';
    readonly entityType: string;
    readonly entityId: string;
  };
export type InsertOp = Aside &
  InDatabase & {
    readonly kind: 'insert';
    readonly table: string;
    readonly row: Row;
    /** `ON CONFLICT DO NOTHING`: a key that is taken is no error, and no row is inserted. */
    readonly onConflict?: 'do-nothing';
    /**
     * The row is an event, or a command or a reply: that it is committed becomes true with it, in a transaction with
     * the commit.
     */
    readonly announces?: Announcement | 'message';
  };
/** `INSERT ... ON CONFLICT DO UPDATE` of the whole row. */
export type PutOp = Aside & InDatabase & { readonly kind: 'put'; readonly table: string; readonly row: Row };
export type UpdateOp = Aside &
  InDatabase & {
    readonly kind: 'update';
    readonly table: string;
    readonly where: Query['where'];
    readonly set: Row;
  };
export type DeleteOp = Aside &
  InDatabase & {
    readonly kind: 'delete';
    readonly table: string;
    readonly where: Query['where'];
  };
export type CommitOp = Aside & { readonly kind: 'commit'; readonly database: DatabaseId };
export type RollbackOp = Aside & { readonly kind: 'rollback'; readonly database: DatabaseId };
/** The committed transactions after a position, in commit order (D7). */
export type ReadLogOp = Aside & {
  readonly kind: 'read-log';
  readonly database: DatabaseId;
  readonly position: LogPosition;
  readonly waits: boolean;
  /** At most so many transactions; all there are, if left out. */
  readonly limit?: number;
};
/** Reads one document: by its id, or the first whose array has an entry that lacks a flag (D16). */
export type FindDocumentOp = Aside & {
  readonly kind: 'find-document';
  readonly database: DatabaseId;
  readonly collection: string;
  readonly by: DocumentFilter;
  readonly waits: boolean;
};
export type DocumentFilter = { readonly id: string } | { readonly array: string; readonly lacks: string };
/** The next committed version of a collection's documents after a position (D17); waits for one. */
export type WatchOp = Aside & {
  readonly kind: 'watch';
  readonly database: DatabaseId;
  readonly collection: string;
  readonly position: LogPosition;
};
/** Conditional put of one document by its version (D8); version 0 inserts. */
export type PutDocumentOp = Aside & {
  readonly kind: 'put-document';
  readonly database: DatabaseId;
  readonly collection: string;
  readonly id: string;
  /** Null: whatever is there is replaced unseen. */
  readonly expectedVersion: number | null;
  readonly document: JsonRecord;
};
/** Atomic update of one entry of a document's array, which leaves its siblings alone (D8). */
export type UpdateEntryOp = Aside & {
  readonly kind: 'update-entry';
  readonly database: DatabaseId;
  readonly collection: string;
  readonly id: string;
  readonly array: string;
  readonly entryId: number;
  readonly set: JsonRecord;
};

export type PublishOp = Aside & {
  readonly kind: 'publish';
  readonly broker: PlaceId;
  readonly topic: TopicId;
  /** The partition key; null spreads round robin (B1). */
  readonly key: string | null;
  readonly message: Message;
};
/** The next record of any partition that this member owns; waits for one. */
export type PollOp = Aside & {
  readonly kind: 'poll';
  readonly broker: PlaceId;
  readonly group: GroupId;
  /** Partitions that the member does not read on. */
  readonly paused?: readonly Pause[];
  /** Comes back without a record as soon as one of these finds rows: what was put aside can go on (B11). */
  readonly unless?: { readonly database: DatabaseId; readonly queries: readonly Query[] };
};
/** A partition that stands still at a record; it goes on from there once the fix is deployed, if any helps. */
export type Pause = {
  readonly partition: string;
  readonly offset: number;
  /** The poisonous event that it waits for; null: no fix will help. */
  readonly untilFixOf: number | null;
};
export type AcknowledgeOp = Aside & {
  readonly kind: 'acknowledge';
  readonly broker: PlaceId;
  readonly group: GroupId;
  readonly partition: string;
  readonly offset: number;
  readonly generation: number;
  /** Does not go back behind what is committed: a member with several workers keeps the highest offset (B15). */
  readonly onlyForward?: true;
};
/** An operator's, about a consumer group (B16). */
export type DirectGroupOp = Aside & {
  readonly kind: 'direct-group';
  readonly broker: PlaceId;
  readonly group: GroupId;
  readonly directive: GroupDirective;
  /** Where it begins once its offsets are put back; left out: at the start of its partitions. */
  readonly to?: Readonly<Record<PartitionId, number>>;
};
/** Makes a record the newest of its key in a compacted topic, which keeps no other (B9). */
export type PutRecordOp = Aside & {
  readonly kind: 'put-record';
  readonly broker: PlaceId;
  readonly topic: TopicId;
  readonly key: string;
  readonly record: JsonRecord;
};
/** The newest record of a key in a compacted topic. */
export type GetRecordOp = Aside & {
  readonly kind: 'get-record';
  readonly broker: PlaceId;
  readonly topic: TopicId;
  readonly key: string;
};

export type RequestOp = Aside & {
  readonly kind: 'request';
  readonly to: PlaceId;
  readonly request: Request;
};
export type AwaitReplyOp = Aside & {
  readonly kind: 'await-reply';
  readonly from: PlaceId;
  readonly requestId: string;
  /** The entry of the place's memory that keeps the highest version it was told of, from the same instant on (R1). */
  readonly keepsVersionAs?: string;
};
export type ReplyOp = Aside & {
  readonly kind: 'reply';
  readonly to: PlaceId;
  /** The activation that sent the request and waits. */
  readonly receiver: ActivationId;
  readonly requestId: string;
  readonly answer: Answer;
};
export type SendMailOp = Aside & { readonly kind: 'send-mail'; readonly to: PlaceId; readonly mail: Mail };
/** Backs off until the place can be reached again (K5: a retry does not spin). */
export type AwaitReachableOp = Aside & { readonly kind: 'await-reachable'; readonly place: PlaceId };

/** Backs off until a fix is deployed with which the event can be handled (K5: a retry does not spin). */
export type AwaitFixOp = Aside & { readonly kind: 'await-fix'; readonly eventId: number };

/** Backs off until the broker takes the event's message (K5: a retry does not spin). */
export type AwaitPublishableOp = Aside & { readonly kind: 'await-publishable'; readonly eventId: number };

/** Asks a person, and waits at rest for what they decide (S10). */
export type AwaitDecisionOp = Aside & {
  readonly kind: 'await-decision';
  /** The person. */
  readonly by: string;
  /** What it is about. */
  readonly subject: string;
  readonly options: readonly string[];
};
/** What an outside system makes of a request is for itself to choose (S9). */
export type ChooseOp = Aside & {
  readonly kind: 'choose';
  readonly subject: string;
  readonly options: readonly string[];
};
/** Waits for the time of a timer, a row of a table of timers, whichever is due first (S5). */
export type AwaitTimerOp = Aside & {
  readonly kind: 'await-timer';
  readonly database: DatabaseId;
  readonly table: string;
};
/** Reads what the place has in its memory, which a crash clears (S3). */
export type RecallOp = Aside & { readonly kind: 'recall'; readonly entry: string };
/** Keeps it there; null forgets. */
export type RememberOp = Aside & {
  readonly kind: 'remember';
  readonly entry: string;
  readonly value: JsonRecord | null;
  /** Only where nothing is there yet: what is there stays, and what it tells has not become true again. */
  readonly once?: true;
};

export type Op =
  | TellOp
  | BeginOp
  | NextIdOp
  | SelectOp
  | FindOp
  | InsertOp
  | PutOp
  | UpdateOp
  | DeleteOp
  | CommitOp
  | RollbackOp
  | ReadLogOp
  | FindDocumentOp
  | WatchOp
  | PutDocumentOp
  | UpdateEntryOp
  | PublishOp
  | PollOp
  | AcknowledgeOp
  | DirectGroupOp
  | PutRecordOp
  | GetRecordOp
  | RequestOp
  | AwaitReplyOp
  | ReplyOp
  | SendMailOp
  | AwaitReachableOp
  | AwaitFixOp
  | AwaitPublishableOp
  | AwaitDecisionOp
  | ChooseOp
  | AwaitTimerOp
  | RecallOp
  | RememberOp;

export type OpKind = Op['kind'];
type OpTable = { readonly [O in Op as O['kind']]: O };
export type OpOf<Kind extends OpKind> = OpTable[Kind];

/** What `find` returns: the newest snapshot, if any, and the events after it. */
export type FoundEntity = {
  readonly snapshot: Row | null;
  readonly events: readonly Row[];
};

export type StoredDocument = {
  readonly id: string;
  /** Of the document as a whole: every change of it counts. */
  readonly version: number;
  readonly document: JsonRecord;
};
/** A committed version of a document, where it stands in the change stream. */
export type DocumentChange = StoredDocument & { readonly position: LogPosition };

/** What each kind of op hands back when it is done. */
export type OpValues = {
  readonly tell: null;
  readonly begin: null;
  readonly 'next-id': number;
  readonly select: readonly Row[];
  readonly find: FoundEntity;
  /** The row as inserted, with the id that a sequence gave it; null: none, since the key is taken (`onConflict`). */
  readonly insert: Row | null;
  readonly put: null;
  /** Rows affected; zero is a result, not an error (D5). */
  readonly update: number;
  readonly delete: number;
  /** `rolled-back`: a statement had failed before; that is no error to the database (D10). */
  readonly commit: null | 'rolled-back';
  readonly rollback: null;
  readonly 'read-log': readonly CommittedTransaction[];
  /** Null where there is none. */
  readonly 'find-document': StoredDocument | null;
  readonly watch: DocumentChange;
  /** Whether the document had the expected version. */
  readonly 'put-document': boolean;
  readonly 'update-entry': boolean;
  readonly publish: { readonly partition: string; readonly offset: number };
  /** Null: no record, but something else to do. */
  readonly poll: PolledRecord | null;
  readonly acknowledge: null;
  /** Where the group's members go on, partition by partition; of one that is described, where these end. */
  readonly 'direct-group': Readonly<Record<PartitionId, number>>;
  readonly 'put-record': null;
  /** Null where the key has no record. */
  readonly 'get-record': JsonRecord | null;
  readonly request: null;
  readonly 'await-reply': Answer;
  readonly reply: null;
  /** `recognised`: it has been sent before, and is not sent again (C3). */
  readonly 'send-mail': null | 'recognised';
  readonly 'await-reachable': null;
  readonly 'await-fix': null;
  readonly 'await-publishable': null;
  /** The option that was taken. */
  readonly 'await-decision': string;
  readonly choose: string;
  /** The timer whose time has come: no other process has it, but it may have been cancelled since. */
  readonly 'await-timer': Row;
  /** Null where there is nothing. */
  readonly recall: JsonRecord | null;
  /** Of what is kept once, what had been there before, and has stayed; else null. */
  readonly remember: JsonRecord | null;
};

/** Failures reach a process as values, never as thrown exceptions (K11). */
export type OpFailure =
  | 'refused'
  /** No retry cures it: the broker does not take messages of this size (B14). */
  | 'too-large'
  | 'timed-out'
  | 'connection-lost'
  | 'deadlock'
  | 'duplicate-key'
  | 'transaction-failed'
  | 'fenced';

export type OpResult =
  | { readonly ok: true; readonly value: OpValues[OpKind] }
  | { readonly ok: false; readonly failure: OpFailure };

export type ResultOf<Kind extends OpKind> =
  { readonly ok: true; readonly value: OpValues[Kind] } | { readonly ok: false; readonly failure: OpFailure };
