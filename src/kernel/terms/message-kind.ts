import type { EventMessage, Message } from './message.ts';

export type MessageKind = 'event' | 'command' | 'reply';

/** What a record of the broker is (M1). */
export function messageKind(message: Message): MessageKind {
  return 'kind' in message ? message.kind : 'event';
}

export const isEvent = (message: Message): message is EventMessage => messageKind(message) === 'event';
