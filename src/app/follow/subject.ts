import { isIntent, type Cause } from '../../kernel/terms/cause.ts';

/** What can be followed: what a client means once, or an event or another message with all its copies. */
export type Subject =
  { readonly kind: 'command'; readonly intent: string } | { readonly kind: 'event'; readonly id: number };

export type SubjectKey = string;

export const commandOf = (intent: string): Subject => ({ kind: 'command', intent });
export const eventOf = (id: number): Subject => ({ kind: 'event', id });

/** What has led to a message: what a client has meant, or the message that was consumed. */
export const causeOf = (cause: Cause): Subject => (isIntent(cause) ? commandOf(cause) : eventOf(cause));

export function subjectKey(subject: Subject): SubjectKey {
  return subject.kind === 'command' ? `command ${subject.intent}` : `event ${subject.id}`;
}
