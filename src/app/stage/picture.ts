import type { PlaceRole } from '../../kernel/definition/definition.ts';
import type {
  ActivationId,
  GroupId,
  LinkId,
  PartitionId,
  PlaceId,
  PropertyId,
} from '../../kernel/terms/names.ts';
import type { PlaceCondition } from '../../kernel/world/world.ts';

/**
 * What the map shows of one moment of a run, in things and without a word of any language. It follows from
 * the moment alone, so that it is the same after a reload, a jump back or in another tab.
 */
export type Picture = {
  readonly places: readonly PlacePicture[];
  readonly links: readonly LinkPicture[];
  /** What is wrong, the watched promise's first; where nothing is, none. */
  readonly culprits: readonly CulpritPicture[];
  /** What holds though one might think otherwise. */
  readonly done: readonly DonePicture[];
  /** What the last move left to be seen, until the next one. */
  readonly signs: readonly Sign[];
};

/**
 * Names a thing: the same name before and after a move is the same thing. What a flight leaves, and what it
 * becomes, are found by it.
 */
export type ThingId = string;

export type CardKind =
  | 'event'
  | 'command'
  | 'reply'
  /** A row that keeps an aggregate, or where it stands. */
  | 'aggregate'
  | 'view'
  | 'saga'
  /** An effect outside: a mail, a booking, an advertisement. */
  | 'effect'
  | 'row';

/** How much of it a crash leaves: what is committed stays, what is in a hand or not yet committed goes. */
export type Firmness = 'solid' | 'held' | 'ghost' | 'left';

/** One thing on the map, wherever it lies. */
export type Card = {
  readonly id: ThingId;
  readonly kind: CardKind;
  /** The message's id; null for what is no message. */
  readonly number: number | null;
  /** In the system's own words: a type, an aggregate's id. */
  readonly name: string;
  /** What tells it from its like, first what may go last where room is short: `order-2`, `v1`, `PENDING`. */
  readonly details: readonly string[];
  readonly firmness: Firmness;
  /** Of what waits to be published: whether it has been; of a dead letter: that it is parked; of what was asked of others: that they would not. */
  readonly mark: 'published' | 'unpublished' | 'parked' | 'refused' | null;
  /** The messages that made it what it is, the oldest first; the same twice where it took effect twice. */
  readonly causes: readonly number[];
  /** It must be seen, however short the room is: a culprit, uncommitted, in flight, touched by the last move. */
  readonly isPinned: boolean;
  /** It was there before the run began. */
  readonly isPreloaded: boolean;
};

export type PlacePicture = {
  readonly id: PlaceId;
  readonly role: PlaceRole;
  readonly condition: PlaceCondition;
  /** What it is at, in a word; null: nothing to say. */
  readonly activity: PlaceActivity;
  readonly body: PlaceBody;
  /** Fallen out of it by the crash that is the last move. */
  readonly fallen: readonly Card[];
  /** One of several alike that nothing has gone to in this run, and that holds nothing: it may stay away. */
  readonly isUnused: boolean;
};

export type PlaceActivity = 'idle' | 'works' | 'waits' | 'waits-for-lock' | 'polls' | 'asks' | null;

export type PlaceBody = ClientBody | HandsBody | DatabaseBody | BrokerBody | OutsideBody;

export type ClientBody = {
  readonly kind: 'client';
  readonly requests: readonly RequestPicture[];
  readonly foldedCount: number;
};

export type HandsBody = { readonly kind: 'hands'; readonly hands: readonly HandPicture[] };

export type DatabaseBody = {
  readonly kind: 'database';
  readonly strips: readonly Strip[];
  readonly stamps: readonly Stamps[];
  readonly open: readonly OpenTransaction[];
  readonly locks: readonly LockPicture[];
  /** Its log, where somebody reads that: a cell for each event that a transaction has committed. */
  readonly tapes: readonly TapePicture[];
};

export type BrokerBody = { readonly kind: 'broker'; readonly tapes: readonly TapePicture[] };

export type OutsideBody = {
  readonly kind: 'outside';
  readonly effects: readonly Card[];
  readonly count: number;
  readonly hands: readonly HandPicture[];
};

/** What a client asked, and what it was told. */
export type RequestPicture = {
  readonly card: Card;
  readonly told: 'waiting' | 'accepted' | 'shown' | 'refused' | 'failed' | 'unheard';
};

/** What a process holds in memory. */
export type HandPicture = {
  readonly process: ActivationId;
  readonly cards: readonly Card[];
  readonly line: HandLine | null;
};

export type HandLine =
  | { readonly kind: 'waits-for-message' }
  | { readonly kind: 'waits-for-rows' }
  | { readonly kind: 'waits-for-lock' }
  | { readonly kind: 'waits-for-answer' }
  | { readonly kind: 'knows-nothing' }
  /** What it decided on: the version that it had read. */
  | {
      readonly kind: 'read-at';
      readonly version: number;
      /** So many events were folded for it; null: few, and no snapshot. */
      readonly foldedCount: number | null;
    }
  | { readonly kind: 'publishes'; readonly number: number }
  | { readonly kind: 'applied'; readonly number: number; readonly isAgain: boolean }
  | { readonly kind: 'skips'; readonly number: number }
  /** So many of the events that are read again have been. */
  | { readonly kind: 'rebuilds'; readonly readCount: number; readonly count: number };

/** A table as a strip of rows, the newest last. */
export type Strip = {
  readonly table: string;
  /** All rows, those that are not in `rows` too. */
  readonly count: number;
  /** The newest, and before them what is pinned; never more than a map can show. */
  readonly rows: readonly Card[];
};

/** What a subscriber has done before, by message. */
export type Stamps = {
  readonly table: string;
  readonly count: number;
  readonly marks: readonly {
    readonly id: ThingId;
    readonly number: number;
    readonly firmness: Firmness;
    /** It has just made somebody skip. */
    readonly isHit: boolean;
  }[];
};

export type OpenTransaction = {
  readonly owner: ActivationId;
  readonly place: PlaceId;
  readonly things: readonly ThingId[];
  readonly isFailed: boolean;
};

export type LockPicture = {
  readonly thing: ThingId;
  readonly heldBy: PlaceId;
  readonly waiting: readonly PlaceId[];
};

/** A partition, a channel, a topic of dead letters, or the log of a store that is read as one. */
export type TapePicture = {
  readonly id: PartitionId;
  readonly kind: 'partition' | 'dead-letters' | 'kept' | 'log';
  /** All records, those that are not in `cells` too. */
  readonly count: number;
  /** The newest, last. */
  readonly cells: readonly CellPicture[];
  readonly rails: readonly Rail[];
  /** An event that ought to come next and never will. */
  readonly hole: ThingId | null;
  /** Nothing on it has moved in this run. */
  readonly isQuiet: boolean;
};

export type CellPicture = {
  readonly offset: number;
  readonly card: Card;
  /** Which copy of its message on this tape it is; 1: the first. */
  readonly copy: number;
};

/** How far a group has read a tape, and what of it is confirmed. */
export type Rail = {
  readonly group: GroupId;
  readonly members: readonly PlaceId[];
  readonly committed: number;
  readonly position: number;
  /** Up to where it may read. */
  readonly end: number;
};

export type LinkPicture = {
  readonly id: LinkId;
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly isCut: boolean;
  /** The last move went along it. */
  readonly isActive: boolean;
};

/** What is wrong, where it is, and in three words what. */
export type CulpritPicture = {
  readonly thing: ThingId;
  readonly property: PropertyId;
  readonly state: 'broken' | 'will-break';
  readonly words: CulpritWords;
  /** Of which of several acts it is; left out where there is one alone, or its card says so. */
  readonly about?: string;
  /** Nobody will ever move it again. */
  readonly isDeadEnd: boolean;
};

/** A thing that is there all the same: nobody heard of it (no words), or it came twice and took effect once. */
export type DonePicture = { readonly thing: ThingId; readonly words: 'once' | null };

export type CulpritWords =
  | 'nobody-publishes'
  | 'only-in-memory'
  | 'sent-again'
  | 'applied-twice'
  | 'sent-twice'
  | 'overwritten'
  | 'never-happened'
  | 'published-before-commit'
  | 'out-of-order'
  | 'skipped-for-ever'
  | 'never-applied'
  | 'asked-twice'
  | 'stuck'
  /** A row of a view does not say what the events say. */
  | 'differs'
  | 'over-limit'
  | 'against-rule'
  | 'long-replay'
  | 'half-done'
  /** What goes with it never came about. */
  | 'left-alone'
  /** Somebody has seen what is undone now. */
  | 'taken-back'
  | 'without-outbox-row'
  /** Nothing says who has done it, and why. */
  | 'without-audit-row'
  /** It says what was to be forgotten. */
  | 'still-readable'
  | 'without-event'
  /** Somebody was told that it is done. */
  | 'untrue'
  /** An answer that shows less than its client had been told. */
  | 'behind';

/** Where a sign stands: at a thing, at a place, or half-way of a link. */
export type SignSpot =
  | { readonly at: 'thing'; readonly thing: ThingId }
  | { readonly at: 'place'; readonly place: PlaceId }
  | { readonly at: 'link'; readonly link: LinkId };

export type Sign = {
  readonly kind:
    | 'refused'
    | 'request-lost'
    | 'reply-lost'
    | 'too-large'
    | 'rolled-back'
    | 'skipped'
    | 'committed'
    | 'crashed'
    | 'lock';
  readonly spot: SignSpot;
  /** What it happened to: what bounced, faded or was undone. */
  readonly cards: readonly Card[];
};
