import type { Fact } from '../terms/fact.ts';
import type { DatabaseId, PropertyId, SagaName } from '../terms/names.ts';
import type { MonitorState, World } from '../world/world.ts';

/** A culprit: something on screen that a broken promise points at. Its words are the interface's. */
export type Culprit =
  | {
      readonly kind: 'event';
      readonly eventId: number;
      /** Null where only the id is known. */
      readonly type: string | null;
      readonly trouble: EventTrouble;
    }
  | { readonly kind: 'row'; readonly database: string; readonly table: string; readonly key: string }
  /** How many records of it a group has still to acknowledge. */
  | {
      readonly kind: 'partition';
      readonly partition: string;
      readonly group: string;
      readonly count: number;
    }
  /** How many transactions of the log are past it. */
  | { readonly kind: 'checkpoint'; readonly subscriber: string; readonly count: number }
  | { readonly kind: 'command'; readonly intent: string }
  /** A stream of which so many events were folded at once. */
  | {
      readonly kind: 'stream';
      readonly database: string;
      readonly aggregateType: string;
      readonly aggregateId: string;
      readonly eventCount: number;
    }
  /** To a query: it showed an older version than its client had been told of. */
  | {
      readonly kind: 'answer';
      readonly intent: string;
      readonly aggregateId: string;
      readonly shown: number;
      readonly told: number;
    }
  /** A step that an outside system has done once too often; `alone`: for whom, where it is what goes with it that is lacking. */
  | {
      readonly kind: 'outside';
      readonly system: string;
      readonly step: string;
      readonly alone?: string;
    }
  /** It has begun, and has not come to its end. */
  | { readonly kind: 'saga'; readonly saga: SagaName }
  /** Who is asked what: nobody is to blame for waiting for a person (S10). */
  | { readonly kind: 'person'; readonly by: string; readonly subject: string };

/** What is the matter with an event. */
export type EventTrouble =
  | { readonly kind: 'never-committed' }
  | { readonly kind: 'without-outbox-row' }
  /** It says what was told of somebody who is to be forgotten. */
  | { readonly kind: 'still-readable' }
  /** Nothing that is kept says who has made the change, and why. */
  | { readonly kind: 'without-audit-row' }
  /** Only its outbox row was committed. */
  | { readonly kind: 'without-event' }
  /** It has led to two changes of one stream. */
  | { readonly kind: 'reacted-to-twice' }
  | { readonly kind: 'at-subscriber'; readonly subscriber: string }
  | {
      readonly kind: 'overtaken';
      readonly subscriber: string;
      readonly version: number;
      /** The later version that the subscriber had applied before. */
      readonly after: number;
    }
  /** Decided on a version that was no longer the last. */
  | { readonly kind: 'out-of-date'; readonly basedOn: number; readonly last: number }
  /** For its sake the state of an older version than the last was written over it. */
  | { readonly kind: 'written-back'; readonly version: number; readonly last: number }
  /** An order that nobody decides on any more. */
  | { readonly kind: 'left-pending' }
  /** An approval for which no credit is reserved. */
  | { readonly kind: 'without-credit' }
  /** A reservation for an order that is not approved. */
  | { readonly kind: 'reserved-in-vain'; readonly orderId: string }
  /** It says that something is published which is not out. */
  | { readonly kind: 'not-out' }
  /** It says that nothing is published, and something is out all the same. */
  | { readonly kind: 'out-all-the-same' }
  /** It undoes what somebody had been told. */
  | { readonly kind: 'taken-back'; readonly orderId: string }
  /** With it more is promised than there is. */
  | { readonly kind: 'over-limit'; readonly promised: number; readonly limit: number }
  /** With it the ad locations of a campaign may spend more than the campaign. */
  | { readonly kind: 'over-budget'; readonly spent: number; readonly budget: number }
  /** With it an ad location is on whose campaign is off. */
  | { readonly kind: 'on-while-off'; readonly location: string };

export type Judgement =
  | { readonly kind: 'kept' }
  /** Not kept yet, and nothing wrong so far. */
  | { readonly kind: 'waiting'; readonly for: readonly Culprit[] }
  /** Not kept, but nothing is lost: what is missing lies where somebody can act on it. */
  | { readonly kind: 'parked'; readonly culprits: readonly Culprit[] }
  | { readonly kind: 'broken'; readonly culprits: readonly Culprit[] };

export type WatchedTable = { readonly database: DatabaseId; readonly table: string };

/**
 * A promise. *Always*: a monitor that, once broken, stays broken. *Eventually*: judged at rest, where
 * `waiting` counts as broken (K7). *Sometimes*: must be found in at least one run. Observing costs
 * the same at the end of a long run as at its start.
 */
export type Property = {
  readonly id: PropertyId;
  readonly kind: 'always' | 'eventually' | 'sometimes';
  readonly initial: MonitorState;
  readonly observe: (state: MonitorState, fact: Fact) => MonitorState;
  /**
   * Once all facts of a move have been observed, for a promise on what becomes true together. Of the databases
   * those are there that may have changed.
   */
  readonly afterMove?: (state: MonitorState, databases: World['databases']) => MonitorState;
  /** What it waits for at the start of a run may never come: then it is asked of what the run does, and of nothing before. */
  readonly forgetsBefore?: true;
  /** It goes by what streams come to: of one that was there before the run it hears, too. */
  readonly foldsStreams?: true;
  /** It hears how many events are read to fold a stream; where nobody does, nobody is told. */
  readonly countsReplays?: true;
  /** Tables whose rows it watches, too: then it sees each move that changes them. */
  readonly tables?: readonly WatchedTable[];
  readonly judge: (state: MonitorState, world: World) => Judgement;
  /** Its judgement's kind alone, where it takes long to name all that it waits for. */
  readonly stands?: (state: MonitorState, world: World) => Judgement['kind'];
};
