import type { Fact } from '../../../kernel/terms/fact.ts';
import type { Question } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { getOrder, rebuildView, storySetup } from '../story-parts.ts';

/** Somebody asks while a view is built again in place. */
export const halfAView = {
  id: 'half-a-view',
  setup: storySetup({ rebuild: 'in-place', reading: 'read-model', effect: 'row' }),
  before: [
    {
      when: { kind: 'at-once' },
      move: { kind: 'send', intent: 'c1', to: 'rebuilder', command: rebuildView },
    },
  ],
  opensBefore: { place: 'rebuilder', op: 'commit' },
  after: [
    {
      when: {
        kind: 'before',
        op: 'direct-group',
        label: 'reset-offsets',
        place: 'rebuilder',
        occurrence: 1,
      },
      move: { kind: 'send', intent: 'c2', to: 'order-query-service', command: getOrder },
    },
  ],
  pace: 'commit-by-commit',
  beats: [
    { id: 'cleared', from: { kind: 'fact', fact: 'view-cleared' } },
    { id: 'looked', from: { kind: 'done', op: 'select', place: 'order-query-service' } },
    { id: 'nothing', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'begun', from: { kind: 'fact', fact: 'view-cleared', subscriber: 'rebuilder' } },
    { id: 'whole', from: { kind: 'done', op: 'select', place: 'order-query-service' } },
    { id: 'filled', from: { kind: 'fact', fact: 'event-applied', subscriber: 'rebuilder' } },
    { id: 'switched', from: { kind: 'fact', fact: 'view-cleared', subscriber: 'projection' } },
  ],
  question: whichVersion(),
  promise: 'no-half-read',
  cure: { slot: 'rebuild', variant: 'beside' },
} as const satisfies Story;

/** Whether the query shows the order, which has been there for long. */
function whichVersion(): Question<'there' | 'not-there'> {
  return {
    answers: ['there', 'not-there'],
    answerOf: (facts: readonly Fact[]) => {
      const isShown = facts.some(
        (fact) =>
          fact.kind === 'answer-heard' &&
          fact.intent === 'c2' &&
          fact.answer.kind === 'shown' &&
          fact.answer.version > 0,
      );
      return isShown ? 'there' : 'not-there';
    },
  };
}
