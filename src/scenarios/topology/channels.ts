import type { TopicDefinition } from '../../kernel/broker/topology.ts';
import type { TopicId } from '../../kernel/terms/names.ts';
import { deadLetterTopics } from './feed.ts';
import type { ServiceSlots } from './service-slots.ts';

/** Where a service takes commands: one channel, whatever they ask (M2). */
export const commandChannelOf = (service: string): TopicId => `${service}-service-commands`;

/** Where the replies to one kind of process manager go (M2). */
export const replyChannelOf = (manager: string): TopicId => `${manager}-replies`;

/** Who takes commands from a service's channel: its group, and the handler by which messages are known again. */
export const commandHandlerOf = (service: string): string => `${service}-command-handler`;

/** A channel and the dead letters of whoever reads it. One partition: what it carries stays in order. */
export const channelTopics = (
  channels: readonly TopicId[],
  reader: string,
  slots: Pick<ServiceSlots, 'failing'>,
): readonly TopicDefinition[] => [
  ...channels.map((id) => ({ id, partitionCount: 1 })),
  ...deadLetterTopics([reader], slots),
];
