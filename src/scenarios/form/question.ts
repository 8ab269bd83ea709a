import type { World } from '../../kernel/world/world.ts';
import type { Fact } from '../../kernel/terms/fact.ts';

export type AnswerId = string;

/** What a story asks its reader to predict. What is right is never written down: the run says it. */
export type Question<Offered extends AnswerId = AnswerId> = {
  /** Offered in this order; their texts go by their ids. */
  readonly answers: readonly Offered[];
  /** The answer that a run gives by all that became true in it, up to its rest, and by the world it ends in. */
  readonly answerOf: (facts: readonly Fact[], end: World) => AnswerId;
};

/** An answer that no story offers: the reader has made another run of it. */
const another: AnswerId = 'another';

/** How often something became true. */
export function howOften(isMeant: (fact: Fact) => boolean): Question<'never' | 'once' | 'twice'> {
  const answers = ['never', 'once', 'twice'] as const;
  return { answers, answerOf: (facts) => answers[facts.filter(isMeant).length] ?? another };
}

/** Whether what was decided is there, and whether anybody heard of it. */
export function whetherThereAndHeard<Offered extends AnswerId>(
  answers: readonly Offered[],
): Question<Offered> {
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

/** Whether each event that was committed has been published as well; else whether the last of them has. */
export function whetherAllPublished<Offered extends AnswerId>(answers: {
  readonly all: Offered;
  readonly lastOnly: Offered;
  readonly notLast: Offered;
}): Question<Offered> {
  return {
    answers: [answers.all, answers.lastOnly, answers.notLast],
    answerOf: (facts) => {
      const committed = facts.flatMap((fact) => (fact.kind === 'event-committed' ? [fact.event.id] : []));
      const published = facts.flatMap((fact) => (fact.kind === 'event-published' ? [fact.event.id] : []));
      if (committed.every((id) => published.includes(id))) return answers.all;
      return published.includes(Math.max(...committed)) ? answers.lastOnly : answers.notLast;
    },
  };
}
