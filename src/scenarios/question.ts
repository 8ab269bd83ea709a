import type { Fact } from '../kernel/fact.ts';

export type AnswerId = string;

/** What a story asks its reader to predict. What is right is never written down: the run says it. */
export type Question = {
  /** Offered in this order; their texts go by their ids. */
  readonly answers: readonly AnswerId[];
  /** The answer that a run gives by all that became true in it, up to its rest. */
  readonly answerOf: (facts: readonly Fact[]) => AnswerId;
};

/** An answer that no story offers: the reader has made another run of it. */
const another: AnswerId = 'another';

/** How often something became true. */
export function howOften(isMeant: (fact: Fact) => boolean): Question {
  const answers = ['never', 'once', 'twice'];
  return { answers, answerOf: (facts) => answers[facts.filter(isMeant).length] ?? another };
}

/** Whether what was decided is there, and whether anybody heard of it. */
export function whetherThereAndHeard(answers: readonly AnswerId[]): Question {
  return {
    answers,
    answerOf: (facts) => {
      const isThere = facts.some(({ kind }) => kind === 'event-committed');
      const isHeard = facts.some(({ kind }) => kind === 'event-applied');
      if (isThere) return isHeard ? 'both' : 'change-only';
      return isHeard ? 'event-only' : 'neither';
    },
  };
}
