import type { JsonRecord } from '../../base/json.ts';
import type { Cause } from './cause.ts';
import type { Answer, CommandMessage, EventMessage, ReplyMessage } from './message.ts';
import type { ActivationId, DatabaseId, IntentId, PlaceId, SagaName } from './names.ts';

/**
 * What properties are judged by: ghost data that no process can read. A fact belongs to an op and
 * becomes true with its effect; inside a transaction, with the commit.
 */
export type Fact =
  | {
      readonly kind: 'event-committed';
      readonly event: EventMessage;
      /** The aggregate's version that the decision was made on; `none` records it unchecked. */
      readonly basedOn: number;
      /** What led to it: what a client has meant, or the message that was reacted to. */
      readonly cause: Cause;
      /** The first event of the same commit: names the group that was decided together. */
      readonly group: number;
      /** Which handler has reacted to the message that is its cause: others may do so, too. */
      readonly handler?: string;
    }
  /** An aggregate's state was written as it was at a version, whatever is there now, and with no event. */
  | {
      readonly kind: 'state-written-back';
      readonly aggregateType: string;
      readonly aggregateId: string;
      readonly version: number;
      /** The event for whose sake it was written. */
      readonly event: EventMessage;
    }
  /** A snapshot of a stream is committed: what it says, and up to which version. */
  | {
      readonly kind: 'snapshot-written';
      readonly database: DatabaseId;
      readonly aggregateType: string;
      readonly aggregateId: string;
      readonly version: number;
      readonly state: JsonRecord;
      /** Whose transaction was open beside it, which may have decided its last event; null: nobody's. */
      readonly by: ActivationId | null;
    }
  /** Somebody has asked to be forgotten, and it is committed: the data that this is about. */
  | {
      readonly kind: 'person-forgotten';
      readonly aggregateType: string;
      readonly aggregateId: string;
      readonly data: JsonRecord;
    }
  /** All that there were in a database: what they said is judged no more. */
  | { readonly kind: 'snapshots-deleted'; readonly database: DatabaseId }
  /** Somebody has read a stream to fold it: so many events, after its newest snapshot if there is one. */
  | {
      readonly kind: 'stream-read';
      readonly database: DatabaseId;
      readonly aggregateType: string;
      readonly aggregateId: string;
      readonly eventCount: number;
    }
  /** Committed for the relay in the same transaction as the event. */
  | { readonly kind: 'event-outboxed'; readonly eventId: number }
  | {
      readonly kind: 'event-published';
      readonly event: EventMessage;
      /** Who published it from inside an open transaction; null where none was open. */
      readonly by: ActivationId | null;
    }
  /** However it ended: committed, rolled back, or with its owner's death. */
  | { readonly kind: 'transaction-ended'; readonly owner: ActivationId }
  | {
      readonly kind: 'event-applied';
      readonly subscriber: string;
      readonly event: EventMessage;
      /** The subscriber had nothing to do about it, or was refused: done with it is done with. */
      readonly hasNoEffect?: true;
    }
  /** A subscriber's view is empty again, and so is the list of what it has applied: all of it comes anew (R3). */
  | { readonly kind: 'view-cleared'; readonly subscriber: string }
  /** A subscriber has given up on it and keeps it apart: parked, not lost. */
  | { readonly kind: 'event-parked'; readonly subscriber: string; readonly event: EventMessage }
  | {
      readonly kind: 'command-sent';
      readonly intent: IntentId;
      readonly type: string;
      readonly aggregateId: string;
    }
  | {
      readonly kind: 'command-answered';
      readonly intent: IntentId;
      readonly answer: Answer;
      /** Who answered from inside an open transaction; left out where none was open. */
      readonly by?: ActivationId;
    }
  /** It came to whoever had asked; an answer that was lost, or came too late, did not. */
  | { readonly kind: 'answer-heard'; readonly intent: IntentId; readonly answer: Answer }
  /** A command or a reply that a transaction announces is committed, and is in the broker (M5). */
  | { readonly kind: 'message-committed'; readonly message: CommandMessage | ReplyMessage }
  | {
      readonly kind: 'message-published';
      readonly message: CommandMessage | ReplyMessage;
      /** Who published it from inside an open transaction; null where none was open. */
      readonly by: ActivationId | null;
    }
  /** Like a parked event: whoever is to handle it has given up on it, and keeps it apart. */
  | {
      readonly kind: 'message-parked';
      readonly subscriber: string;
      readonly message: CommandMessage | ReplyMessage;
    }
  /** An act over several steps is under way, for that reason, and at its end. One that was may go on later. */
  | { readonly kind: 'saga-started'; readonly saga: SagaName; readonly cause: Cause }
  | { readonly kind: 'saga-ended'; readonly saga: SagaName }
  /** It has a deadline from now on, so many days away. */
  | { readonly kind: 'timer-set'; readonly saga: SagaName; readonly days: number }
  /** A person is asked (S10), and no longer: they have decided, or whoever asked is gone. */
  | { readonly kind: 'decision-awaited'; readonly by: string; readonly subject: string }
  | { readonly kind: 'decision-over'; readonly by: string; readonly subject: string }
  | { readonly kind: 'mail-sent'; readonly subscriber: string; readonly eventId: number }
  /** Something has come about outside, for what was meant by whoever asked: once for each step of an act (S9). */
  | {
      readonly kind: 'outside-effect';
      readonly system: PlaceId;
      readonly intent: IntentId;
      readonly step: string;
    };
