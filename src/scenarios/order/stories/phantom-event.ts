import { whetherThereAndHeard } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { newOrder, send, storySetup } from '../story-parts.ts';

/** The aggregate publishes, and its transaction never commits. */
export const phantomEvent = {
  id: 'phantom-event',
  setup: storySetup({ publishing: 'inside-aggregate' }),
  before: [send(1, newOrder)],
  opensBefore: { place: 'order-service-1', op: 'insert' },
  after: [
    {
      when: { kind: 'before', place: 'order-service-1', op: 'insert', occurrence: 1 },
      move: { kind: 'crash', place: 'order-service-1' },
    },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'order-service-1' } },
  ],
  beats: [{ id: 'phantom', from: { kind: 'promise-broken' } }],
  curedBeats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'back', from: { kind: 'befell', move: 'recover' } },
  ],
  question: whetherThereAndHeard(['both', 'event-only', 'neither']),
  promise: 'no-phantom-event',
  cure: { slot: 'publishing', variant: 'outbox-polling' },
} as const satisfies Story;
