import { whetherThereAndHeard } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { newOrder, send, storySetup } from '../story-parts.ts';

/** The broker is down and the service publishes after its commit. */
export const lostAfterCommit = {
  id: 'lost-after-commit',
  setup: storySetup({ publishing: 'after-commit' }),
  before: [{ when: { kind: 'at-once' }, move: { kind: 'take-down', place: 'broker' } }, send(1, newOrder)],
  opensBefore: { place: 'order-service-1', op: 'commit' },
  after: [{ when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'broker' } }],
  beats: [
    { id: 'committed', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'refused', from: { kind: 'failed', op: 'publish' } },
    { id: 'lost', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'kept', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'refused', from: { kind: 'failed', op: 'publish' } },
    { id: 'published', from: { kind: 'fact', fact: 'event-published' } },
  ],
  question: whetherThereAndHeard(['both', 'change-only', 'neither']),
  promise: 'no-lost-event',
  cure: { slot: 'publishing', variant: 'outbox-polling' },
} as const satisfies Story;
