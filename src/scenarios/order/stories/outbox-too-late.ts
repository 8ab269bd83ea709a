import { whetherThereAndHeard } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { newOrder, send, storySetup } from '../story-parts.ts';

const place = 'order-service-1';

/** There is an outbox, and its row is written after the commit that the service does not survive. */
export const outboxTooLate = {
  id: 'outbox-too-late',
  setup: storySetup({ publishing: 'outbox-apart' }),
  before: [
    {
      when: { kind: 'at-once' },
      move: {
        kind: 'arm',
        fault: { place, op: 'commit', label: null, strike: 'crash-after', occurrence: 1 },
      },
    },
    send(1, newOrder),
  ],
  opensBefore: { place, op: 'commit' },
  after: [{ when: { kind: 'at-rest' }, move: { kind: 'recover', place } }],
  beats: [{ id: 'without-row', from: { kind: 'promise-broken' } }],
  curedBeats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'published', from: { kind: 'fact', fact: 'event-published' } },
  ],
  question: whetherThereAndHeard(['both', 'change-only', 'neither']),
  promise: 'atomic-outbox',
  cure: { slot: 'publishing', variant: 'outbox-polling' },
} as const satisfies Story;
