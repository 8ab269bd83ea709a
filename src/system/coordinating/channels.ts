import type { TopicId } from '../../kernel/terms/names.ts';

/** Where a service takes commands: one channel, whatever they ask (M2). */
export const commandChannelOf = (service: string): TopicId => `${service}-service-commands`;

/** Where the replies to one kind of process manager go (M2). */
export const replyChannelOf = (manager: string): TopicId => `${manager}-replies`;

/** Who takes commands from a service's channel: its group, and the handler by which messages are known again. */
export const commandHandlerOf = (service: string): string => `${service}-command-handler`;
