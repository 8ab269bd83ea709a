import type { Fact } from '../../../kernel/terms/fact.ts';
import type { Question } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { getOrder, revise, send, storySetup } from '../story-parts.ts';

/** Told that its change is done, the client asks at once: the event is still on its way, and nothing has failed. */
export const askedAtOnce = {
  id: 'asked-at-once',
  setup: storySetup({ reading: 'read-model', effect: 'row' }),
  before: [send(1, revise(150))],
  opensBefore: { place: 'order-service-1', op: 'reply' },
  after: [
    {
      when: { kind: 'heard', intent: 'c1' },
      move: { kind: 'send', intent: 'c2', to: 'order-query-service', command: getOrder },
    },
  ],
  beats: [
    { id: 'asks', from: { kind: 'befell', move: 'send' } },
    { id: 'looked', from: { kind: 'done', op: 'select', place: 'order-query-service' } },
    { id: 'behind', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'asks', from: { kind: 'befell', move: 'send' } },
    { id: 'waits', from: { kind: 'done', op: 'put', place: 'order-query-service' } },
    { id: 'arrived', from: { kind: 'fact', fact: 'event-applied', subscriber: 'projection' } },
  ],
  question: whichVersion(),
  promise: 'read-your-writes',
  cure: { slot: 'reading', variant: 'wait-for-version' },
} as const satisfies Story;

/** Which version of the order the query shows; the change is its second. */
function whichVersion(): Question<'second' | 'first' | 'neither'> {
  return {
    answers: ['second', 'first', 'neither'],
    answerOf: (facts: readonly Fact[]) => {
      const shown = facts.flatMap((fact) =>
        fact.kind === 'answer-heard' && fact.answer.kind === 'shown' ? [fact.answer.version] : [],
      );
      return shown.includes(2) ? 'second' : shown.includes(1) ? 'first' : 'neither';
    },
  };
}
