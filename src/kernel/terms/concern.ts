import type { EventDraft, Message, MessageDraft } from './message.ts';
import type { TopicId } from './names.ts';

/** What a message is about: an aggregate or, of a reply, the saga that has asked. Its id is the message's key (M2). */
export type Concern = { readonly type: string; readonly id: string };

export function concernOf(message: Message | EventDraft | MessageDraft): Concern {
  if ('aggregateId' in message) return { type: message.aggregateType, id: message.aggregateId };
  return { type: message.channel, id: message.sagaId ?? '' };
}

/** Where a message goes: an event to the topic of its aggregate type, a command or a reply to its channel (M2). */
export function topicOf(message: Message): TopicId {
  return 'channel' in message ? message.channel : message.aggregateType;
}
