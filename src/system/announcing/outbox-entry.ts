import type { EventMessage } from '../../kernel/terms/message.ts';

/** An entry of the outbox inside a document. `id` is the event's. */
export type OutboxEntry = {
  readonly id: number;
  readonly published: boolean;
  readonly message: EventMessage;
};

/** The event as an entry that is still to be published. */
export const unpublished = (message: EventMessage): OutboxEntry => ({
  id: message.id,
  published: false,
  message,
});

/** The entries that a relay has still to publish, in the order of their events. */
export function unpublishedIn(outbox: readonly OutboxEntry[]): readonly OutboxEntry[] {
  return outbox.filter(({ published }) => !published);
}
