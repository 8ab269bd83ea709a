import type { JsonRecord } from '../../base/json.ts';

type Step = (about: JsonRecord, who: string) => string;

/** By `actor/step`. What a step is about may be absent; a sentence must then still stand. */
export const tellSteps = {
  'client/decide': (about, who) => `${who} wants ${what(about, 'command', 'something done')}.`,
  'client/heard': (about, who) => `${who} knows how it ended${tail(about, 'answer')}.`,
  'client/gave-up': (_about, who) => `${who} heard nothing and gave up: it can’t know what happened.`,
  'client/retry': (_about, who) => `${who} heard nothing and tries again.`,
  'controller/receive': (about, who) =>
    `${who}: the controller turned the request into ${what(about, 'command', 'a command')}.`,
  'dispatcher/dispatch': (about, who) =>
    `${who}: the dispatcher looked up the handler of ${what(about, 'command', 'the command')} and passed it on.`,
  'handler/handle': (about, who) => `${who}: the handler took ${what(about, 'command', 'the command')}.`,
  'handler/retry': (_about, who) => `${who}: somebody was faster; the handler loads and decides again.`,
  'repository/load': (about, who) =>
    `${who}: the repository replayed ${what(about, 'events', 'its')} events of ${what(about, 'aggregate', 'the aggregate')}.`,
  'repository/save': (about, who) =>
    `${who}: the repository takes ${what(about, 'events', 'the new')} uncommitted events to save.`,
  'aggregate/process': (about, who) =>
    `${who}: the aggregate’s process() decides on ${what(about, 'command', 'the command')}.`,
  'aggregate/raise': (about, who) => `${who}: the aggregate raised ${what(about, 'event', 'an event')}.`,
  'aggregate/apply': (about, who) =>
    `${who}: apply(${what(about, 'event', 'event')}) changed the aggregate’s state; the event is kept as uncommitted.`,
  'aggregate/reject': (about, who) =>
    `${who}: the aggregate refused${tail(about, 'rejection')}. Nothing is written.`,
  'aggregate/mark-committed': (_about, who) => `${who}: the list of uncommitted events is empty again.`,
  'relay/select': (_about, who) => `${who} looks for what is not published yet.`,
  'relay/mark': (_about, who) => `${who} marks what it has published.`,
  'consumer/receive': (about, who) => `${who} begins to work on ${what(about, 'event', 'the event')}.`,
  'consumer/skip': (about, who) =>
    `${who} has seen ${what(about, 'event', 'this event')} before and does nothing.`,
  'consumer/apply': (about, who) => `${who} applied ${what(about, 'event', 'the event')}.`,
} satisfies { readonly [id: string]: Step };

function what(about: JsonRecord, key: string, otherwise: string): string {
  const value = about[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
}

function tail(about: JsonRecord, key: string): string {
  const value = what(about, key, '');
  return value === '' ? '' : `: ${value}`;
}
