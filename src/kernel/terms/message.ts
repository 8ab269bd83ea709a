import type { JsonRecord } from '../../base/json.ts';
import type { Cause } from './cause.ts';
import type { IntentId, MessageId, TopicId } from './names.ts';

/** A domain event on its way: what stands in `events`, in the outbox and in the broker's logs. */
export type EventMessage = {
  /** The event's id; the message's id is the same (D2). */
  readonly id: number;
  readonly type: string;
  readonly aggregateType: string;
  readonly aggregateId: string;
  /** Its place in its aggregate's stream: 1, 2, ... */
  readonly version: number;
  readonly data: JsonRecord;
  /** The id of the command or message that caused it. */
  readonly triggeringEvent: string;
  /** In which shape its data are written, where there is more than one; left out: there is not. */
  readonly schemaVersion?: number;
};

/** A command on its way to a service that is not waited for: what a saga asks of it. */
export type CommandMessage = {
  readonly kind: 'command';
  readonly id: MessageId;
  readonly type: string;
  /** Of the service that is to carry it out (M2). */
  readonly channel: TopicId;
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly data: JsonRecord;
  readonly cause: Cause;
  /** For whom the reply is, and where it goes; left out: nobody waits for one. */
  readonly sagaId?: string;
  readonly replyTo?: TopicId;
};

/** What has become of a command, on its way back; its cause is the command's message. */
export type ReplyMessage = {
  readonly kind: 'reply';
  readonly id: MessageId;
  readonly type: string;
  /** Of the kind of orchestrator that has asked (M2). */
  readonly channel: TopicId;
  readonly data: JsonRecord;
  readonly cause: Cause;
  readonly sagaId?: string;
};

/** What the broker carries (M1). An event's record bears no kind, as it was before there were others. */
export type Message = EventMessage | CommandMessage | ReplyMessage;

/** A message as it is decided: its id comes from the store's sequence. */
export type EventDraft = Omit<EventMessage, 'id'>;
export type MessageDraft = Omit<CommandMessage, 'id'> | Omit<ReplyMessage, 'id'>;

/** What a client asks of a service. */
export type Command = {
  readonly type: string;
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly data: JsonRecord;
};

/** A command on its way. A retry has the same intent; its id is new or the same, by the client. */
export type Request = {
  readonly id: string;
  readonly intent: IntentId;
  readonly command: Command;
};

/** What a service says back. */
export type Answer =
  | {
      readonly kind: 'accepted';
      readonly aggregateId: string;
      readonly version: number;
      /** What has become of it, in a word, where it has one. */
      readonly status?: string;
    }
  /** To a query: what is committed of an aggregate, in a word, and at which version; nothing is there at version 0. */
  | {
      readonly kind: 'shown';
      readonly aggregateId: string;
      readonly version: number;
      readonly status: string;
    }
  | { readonly kind: 'rejected'; readonly rejection: string; readonly detail: JsonRecord }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly reason: string };

/** A letter to somebody outside the system; once sent it can't be called back. */
export type Mail = {
  /** Null where the event does not say: then it goes to whoever the aggregate belongs to. */
  readonly to: string | null;
  /** The aggregate that it is about. */
  readonly about: string;
  /** The event's type; a person reads it in words. */
  readonly subject: string;
  readonly eventId: number;
  /** By it a mail server that is asked again finds what it has sent; left out: it takes every letter for a new one. */
  readonly idempotencyKey?: string;
};
