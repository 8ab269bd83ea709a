import type { Command } from '../../../kernel/terms/message.ts';
import { howOften } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { newOrder, send, storySetup } from '../story-parts.ts';

/** In a partition of its own. */
const order: Command = { ...newOrder, aggregateId: 'order-3' };

/** A subscriber is added once there have been events, and a group without an offset begins at the end. */
export const addedLater = {
  id: 'added-later',
  setup: storySetup({ joining: 'later', starting: 'at-the-end', effect: 'row' }),
  before: [send(1, order)],
  opensBefore: { kind: 'event-published', nth: 1 },
  after: [{ when: { kind: 'at-rest' }, move: { kind: 'subscribe', group: 'projection' } }],
  beats: [{ id: 'joined', from: { kind: 'promise-broken' } }],
  curedBeats: [
    { id: 'joined', from: { kind: 'befell', move: 'subscribe' } },
    { id: 'applied', from: { kind: 'fact', fact: 'event-applied', subscriber: 'projection' } },
  ],
  question: howOften(
    (fact) =>
      fact.kind === 'event-applied' &&
      fact.subscriber === 'projection' &&
      fact.event.aggregateId === order.aggregateId,
  ),
  promise: 'read-model-correct',
  cure: { slot: 'starting', variant: 'from-the-beginning' },
} as const satisfies Story;
