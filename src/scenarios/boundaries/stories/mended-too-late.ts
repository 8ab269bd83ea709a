import type { Story } from '../../form/story.ts';
import { boundariesSetup, sends, setLocationBudget } from '../story-parts.ts';

/** Two ad locations are aggregates of their own, and each takes what it is given of one budget. */
export const mendedTooLate = {
  id: 'mended-too-late',
  setup: boundariesSetup({ boundary: 'too-small' }),
  before: [{ when: { kind: 'at-once' }, move: sends(1, setLocationBudget('Seoul', 60)) }],
  opensBefore: { kind: 'event-committed', nth: 1, event: 'LocationBudgetSet' },
  after: [{ when: { kind: 'answered', intent: 'c1' }, move: sends(2, setLocationBudget('Busan', 60)) }],
  beats: [
    { id: 'accepted', from: { kind: 'fact', fact: 'answer-heard' } },
    { id: 'over', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'accepted', from: { kind: 'fact', fact: 'answer-heard' } },
    { id: 'refused', from: { kind: 'done', op: 'rollback', place: 'campaign-service-1' } },
    { id: 'told', from: { kind: 'fact', fact: 'answer-heard' } },
  ],
  question: {
    answers: ['stays', 'lowered', 'refused'],
    answerOf: (facts) => {
      const amounts = facts.flatMap((fact) =>
        fact.kind === 'event-committed' && fact.event.data['locationId'] === 'Busan'
          ? [fact.event.data['amount']]
          : [],
      );
      if (amounts.length === 0) return 'refused';
      return amounts.at(-1) === 60 ? 'stays' : 'lowered';
    },
  },
  promise: 'rule-kept',
  cure: { slot: 'boundary', variant: 'right' },
} as const satisfies Story;
