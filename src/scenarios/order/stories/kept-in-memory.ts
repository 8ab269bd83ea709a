import { whetherThereAndHeard } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { newOrder, send, storySetup } from '../story-parts.ts';

/** The service tries again until the broker is back, and does not live to see it. */
export const keptInMemory = {
  id: 'kept-in-memory',
  setup: storySetup({ publishing: 'after-commit-retrying' }),
  before: [{ when: { kind: 'at-once' }, move: { kind: 'take-down', place: 'broker' } }, send(1, newOrder)],
  opensBefore: { place: 'order-service-1', op: 'commit' },
  after: [
    { when: { kind: 'at-rest' }, move: { kind: 'crash', place: 'order-service-1' } },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'order-service-1' } },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'broker' } },
  ],
  beats: [
    { id: 'refused', from: { kind: 'failed', op: 'publish' } },
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'lost', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'refused', from: { kind: 'failed', op: 'publish' } },
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'published', from: { kind: 'fact', fact: 'event-published' } },
  ],
  question: whetherThereAndHeard(['both', 'change-only', 'neither']),
  promise: 'no-lost-event',
  cure: { slot: 'publishing', variant: 'outbox-polling' },
} as const satisfies Story;
