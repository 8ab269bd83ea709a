import { whetherThereAndHeard } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { newPost, sends } from '../post-workload.ts';
import { storySetup } from './story-parts.ts';

/** EventStore.SaveAsync has written the event to its database, and dies before it is sent. */
export const halfOfStepNine = {
  id: 'half-of-step-nine',
  setup: storySetup({ publishing: 'after-commit' }),
  before: [{ when: { kind: 'at-once' }, move: sends(1, newPost('post-2', 'Jun', 'Good morning')) }],
  opensBefore: { place: 'post-service-1', op: 'commit' },
  after: [
    { when: { kind: 'event-committed', nth: 1 }, move: { kind: 'crash', place: 'post-service-1' } },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'post-service-1' } },
  ],
  beats: [
    { id: 'written', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'unheard', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'written', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'sent', from: { kind: 'fact', fact: 'event-published' } },
  ],
  question: whetherThereAndHeard(['both', 'change-only', 'neither']),
  promise: 'no-lost-event',
  cure: { slot: 'publishing', variant: 'outbox-polling' },
} as const satisfies Story;
