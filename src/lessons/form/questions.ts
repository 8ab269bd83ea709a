import type { Fact } from '../../kernel/terms/fact.ts';
import type { Question } from '../../scenarios/form/question.ts';

/** What the client was told that meant it: an answer of this kind, or nothing. */
export function whatWasHeard<Offered extends string>(
  answers: readonly Offered[],
  intent = 'c1',
): Question<Offered> {
  return {
    answers,
    answerOf: (facts) =>
      facts
        .flatMap((fact) => (fact.kind === 'answer-heard' && fact.intent === intent ? [fact.answer.kind] : []))
        .at(-1) ?? 'nothing',
  };
}

/** Which event was the last to be stored, by its type; `nothing`: none was. */
export function whatWasStored<Offered extends string>(answers: readonly Offered[]): Question<Offered> {
  return { answers, answerOf: (facts) => committed(facts).at(-1)?.type ?? 'nothing' };
}

/** In which order two events were published, by that in which they were stored. */
export const orderOfPublishing: Question<'as-stored' | 'reversed' | 'last-only'> = {
  answers: ['as-stored', 'reversed', 'last-only'],
  answerOf: (facts) => {
    const stored = committed(facts).map(({ id }) => id);
    const published = facts.flatMap((fact) => (fact.kind === 'event-published' ? [fact.event.id] : []));
    if (published.length < stored.length) return 'last-only';
    return stored.every((id, at) => published[at] === id) ? 'as-stored' : 'reversed';
  },
};

const committed = (facts: readonly Fact[]) =>
  facts.flatMap((fact) => (fact.kind === 'event-committed' ? [fact.event] : []));
