import type { Command, EventMessage } from '../../kernel/terms/message.ts';

/** What a service does whenever it hears of an event: a command to an aggregate of its own; null: nothing. */
export type Policy = (event: EventMessage) => Command | null;
