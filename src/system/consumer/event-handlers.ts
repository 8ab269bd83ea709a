import type { EventMessage } from '../../kernel/terms/message.ts';

/** What an event handler is called with: the event with its metadata (its id, its aggregate and version, what triggered it). */
export type EventHandlerContext = { readonly event: EventMessage };

/** A handler per type of event. */
export type EventHandlers<Context extends EventHandlerContext, Done> = {
  readonly [eventType: string]: (context: Context) => Done;
};

/** The handler is found by the type of the event; an event that nobody handles is passed over. */
export function handleEvent<Context extends EventHandlerContext, Done>(
  handlers: EventHandlers<Context, Done>,
  context: Context,
): Done | null {
  const { type } = context.event;
  const handler = Object.hasOwn(handlers, type) ? handlers[type] : undefined;
  return handler === undefined ? null : handler(context);
}
