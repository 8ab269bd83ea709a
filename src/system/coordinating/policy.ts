import type { Command } from '../../kernel/terms/message.ts';
import type { EventHandlerContext, EventHandlers } from '../consumer/event-handlers.ts';

/** What a service does whenever it hears of an event, by its type: a command to an aggregate of its own; null: nothing. */
export type Policy = EventHandlers<PolicyContext, Command | null>;

/** With the event goes who hears of it. */
export type PolicyContext = EventHandlerContext & { readonly subscriber: string };
