/** What can be followed: what a client means once, or an event with all its copies. */
export type Subject =
  { readonly kind: 'command'; readonly intent: string } | { readonly kind: 'event'; readonly id: number };

export type SubjectKey = string;

export const commandOf = (intent: string): Subject => ({ kind: 'command', intent });
export const eventOf = (id: number): Subject => ({ kind: 'event', id });

export function subjectKey(subject: Subject): SubjectKey {
  return subject.kind === 'command' ? `command ${subject.intent}` : `event ${subject.id}`;
}
