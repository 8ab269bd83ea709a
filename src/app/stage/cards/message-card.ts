import { messageKind } from '../../../kernel/terms/message-kind.ts';
import type { Message } from '../../../kernel/terms/message.ts';
import type { Card, ThingId } from '../picture.ts';

type Look = Pick<Card, 'firmness'> & Partial<Pick<Card, 'mark' | 'causes' | 'isPinned' | 'isPreloaded'>>;

/** A message is one card with one number, wherever it lies. */
export function messageCard(id: ThingId, message: Message, look: Look): Card {
  return {
    id,
    kind: messageKind(message),
    number: message.id,
    name: message.type,
    details: detailsOf(message),
    mark: null,
    causes: [],
    isPinned: false,
    isPreloaded: false,
    ...look,
  };
}

function detailsOf(message: Message): readonly string[] {
  if (!('aggregateId' in message)) return message.sagaId === undefined ? [] : [message.sagaId];
  return 'version' in message ? [message.aggregateId, `v${String(message.version)}`] : [message.aggregateId];
}
