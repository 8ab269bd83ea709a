import type { EventMessage, Mail } from '../../kernel/terms/message.ts';

/** The letter that tells of an event. */
export const mailAbout = (event: EventMessage): Mail => ({
  to: recipientOf(event),
  about: event.aggregateId,
  subject: event.type,
  eventId: event.id,
});

/** Only some events name their customer; a notification that keeps no view knows no more than they say. */
function recipientOf({ data }: EventMessage): string | null {
  const customer = data['customerId'];
  return typeof customer === 'string' ? customer : null;
}
