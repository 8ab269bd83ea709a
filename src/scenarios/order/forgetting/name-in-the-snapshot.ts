import type { Story } from '../../form/story.ts';
import { forgetMina, reserveForMina } from '../forget-mina.ts';
import { send, storySetup } from '../story-parts.ts';
import { isInSnapshot } from './read-by-name.ts';

/** The key is thrown away and the read model is told; but a snapshot holds what was folded when there was a key. */
export const nameInTheSnapshot = {
  id: 'name-in-the-snapshot',
  setup: storySetup({
    'personal-data': 'views-told',
    snapshots: 'every-n',
    'snapshot-every': 'every-2-events',
    effect: 'row',
  }),
  before: [send(1, reserveForMina), { ...send(2, forgetMina), when: { kind: 'answered', intent: 'c1' } }],
  opensBefore: { place: 'order-service-2', op: 'delete' },
  after: [],
  pace: 'commit-by-commit',
  beats: [
    { id: 'deleted', from: { kind: 'fact', fact: 'person-forgotten' } },
    { id: 'kept', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'deleted', from: { kind: 'fact', fact: 'person-forgotten' } },
    { id: 'told', from: { kind: 'fact', fact: 'event-applied', subscriber: 'projection' } },
  ],
  question: {
    answers: ['nowhere', 'view', 'snapshot'],
    answerOf: (facts, end) => (isInSnapshot(facts, end) ? 'snapshot' : 'nowhere'),
  },
  promise: 'forgotten',
  cure: { slot: 'personal-data', variant: 'snapshots-sealed' },
} as const satisfies Story;
