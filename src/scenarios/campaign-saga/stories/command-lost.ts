import { asker } from '../../script/places-here.ts';
import type { Story } from '../../form/story.ts';
import { whatBecomesOf } from '../../order-saga/stories/story-parts.ts';
import { activated, publishingSetup } from './story-parts.ts';

/** The request to the publisher is lost, and a saga that keeps nothing takes it for done. */
export const commandLost = {
  id: 'command-lost',
  setup: publishingSetup({ 'saga-state': 'stateless' }),
  before: [activated],
  opensBefore: { place: asker, op: 'request' },
  after: [
    {
      when: { kind: 'before', op: 'request', place: asker, occurrence: 1 },
      move: { kind: 'op-fault', outcome: 'request-lost' },
    },
  ],
  pace: 'commit-by-commit',
  beats: [
    { id: 'lost', from: { kind: 'failed', op: 'request' } },
    { id: 'forgotten', from: { kind: 'fact', fact: 'event-applied' } },
    { id: 'pending', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'lost', from: { kind: 'failed', op: 'request' } },
    { id: 'again', from: { kind: 'done', op: 'request', place: 'campaign-executor' } },
    { id: 'answered', from: { kind: 'done', op: 'poll', place: 'campaign-publishing-saga' } },
    { id: 'tracked', from: { kind: 'fact', fact: 'saga-ended' } },
  ],
  question: whatBecomesOf(
    ['published', 'rejected', 'pending'],
    { PublishingConfirmed: 'published', PublishingRejected: 'rejected' },
    'pending',
  ),
  promise: 'saga-consistent',
  cure: { slot: 'saga-state', variant: 'event-sourced' },
} as const satisfies Story;
