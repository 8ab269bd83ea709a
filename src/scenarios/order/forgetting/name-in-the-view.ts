import type { Story } from '../../form/story.ts';
import { forgetMina } from '../forget-mina.ts';
import { send, storySetup } from '../story-parts.ts';
import { isShown } from './read-by-name.ts';

/** The key is thrown away, and the read model has copied what it opened. */
export const nameInTheView = {
  id: 'name-in-the-view',
  setup: storySetup({ 'personal-data': 'key-deleted', effect: 'row' }),
  before: [send(1, forgetMina)],
  opensBefore: { place: 'order-service-1', op: 'delete' },
  after: [],
  pace: 'commit-by-commit',
  beats: [
    { id: 'deleted', from: { kind: 'fact', fact: 'person-forgotten' } },
    { id: 'known', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'deleted', from: { kind: 'fact', fact: 'person-forgotten' } },
    { id: 'told', from: { kind: 'fact', fact: 'event-applied', subscriber: 'projection' } },
  ],
  question: {
    answers: ['nowhere', 'events', 'view'],
    answerOf: (facts, end) => (isShown(facts, end) ? 'view' : 'nowhere'),
  },
  promise: 'forgotten',
  cure: { slot: 'personal-data', variant: 'views-told' },
} as const satisfies Story;
