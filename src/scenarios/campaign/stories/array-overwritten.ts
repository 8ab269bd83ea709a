import type { Story } from '../../form/story.ts';
import { activate, confirm, send, slowBroker, storySetup } from './story-parts.ts';

/** A relay marks an entry by writing the whole document back, and a new event stood in it by then. */
export const arrayOverwritten = {
  id: 'array-overwritten',
  setup: storySetup({ publishing: 'outbox-in-document-rewriting' }),
  before: [send(1, activate), slowBroker, send(2, confirm)],
  opensBefore: { place: 'campaign-service-2', op: 'put-document' },
  after: [],
  beats: [
    { id: 'added', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'overwritten', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'added', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'in-place', from: { kind: 'done', op: 'update-entry', place: 'relay' } },
    { id: 'published', from: { kind: 'fact', fact: 'event-published' } },
  ],
  question: {
    answers: ['both', 'first-only', 'second-only'],
    answerOf: (facts) => {
      const committed = facts.flatMap((fact) => (fact.kind === 'event-committed' ? [fact.event.id] : []));
      const published = facts.flatMap((fact) => (fact.kind === 'event-published' ? [fact.event.id] : []));
      if (committed.every((id) => published.includes(id))) return 'both';
      return published.includes(Math.min(...committed)) ? 'first-only' : 'second-only';
    },
  },
  promise: 'no-lost-event',
  cure: { slot: 'publishing', variant: 'outbox-in-document' },
} as const satisfies Story;
