import type { Message } from '../../kernel/terms/message.ts';
import { isEvent } from '../../kernel/terms/message-kind.ts';
import type { PublishingService } from './publishing-variant.ts';

/** Whether others hear of a message. Where events are their own outbox, streams that nobody else is to know stand among them. */
export const isAnnounced = (
  { unannounced = [] }: Pick<PublishingService, 'unannounced'>,
  message: Message,
): boolean => !(isEvent(message) && unannounced.includes(message.aggregateType));
