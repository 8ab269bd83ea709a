import type { Story } from '../../form/story.ts';
import { revise, send, storySetup } from '../story-parts.ts';

/** A message is parked, the next one of the same order is not, and the first comes back too late. */
export const poisonMessage = {
  id: 'poison-message',
  setup: storySetup({ failing: 'dead-letter' }),
  before: [send(1, revise(150))],
  opensBefore: { place: 'projection', op: 'poll' },
  after: [
    {
      when: { kind: 'before', place: 'projection', op: 'poll', occurrence: 1 },
      move: { kind: 'poison', eventId: 3 },
    },
    send(2, revise(80)),
    {
      when: { kind: 'before', place: 'projection', op: 'acknowledge', occurrence: 2 },
      move: { kind: 'deploy-fix', eventId: 3 },
    },
    { when: { kind: 'at-once' }, move: { kind: 'redrive', group: 'projection' } },
  ],
  pace: 'commit-by-commit',
  beats: [
    { id: 'parked', from: { kind: 'fact', fact: 'event-parked' } },
    { id: 'newer-applied', from: { kind: 'fact', fact: 'event-applied', subscriber: 'projection' } },
    { id: 'handed-back', from: { kind: 'befell', move: 'redrive' } },
    { id: 'older-last', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'parked', from: { kind: 'fact', fact: 'event-parked' } },
    { id: 'follows', from: { kind: 'fact', fact: 'event-parked' } },
    { id: 'handed-back', from: { kind: 'befell', move: 'redrive' } },
    { id: 'in-order', from: { kind: 'fact', fact: 'event-applied', subscriber: 'projection' } },
  ],
  question: {
    answers: ['newer', 'older'],
    answerOf: (facts) => {
      const totals = facts.flatMap((fact) =>
        fact.kind === 'event-applied' && fact.subscriber === 'projection' ? [fact.event.data['total']] : [],
      );
      return totals.at(-1) === 80 ? 'newer' : 'older';
    },
  },
  promise: 'in-order',
  cure: { slot: 'failing', variant: 'sequenced-dead-letter' },
} as const satisfies Story;
