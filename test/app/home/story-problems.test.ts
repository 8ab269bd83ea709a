import { expect, test } from 'vitest';
import { problemOfPromise, storiesByProblem, storyProblems } from '../../../src/app/home/story-problems.ts';
import { languages, textsOf } from '../../../src/i18n/languages.ts';
import { stories } from '../../../src/scenarios/story-table.ts';

test('every story stands once, under what goes wrong in it', () => {
  const cards = storiesByProblem().flatMap(({ problem, cards: all }) =>
    all.map((card) => ({ problem, card })),
  );
  expect(cards.map(({ card }) => card.id).sort()).toEqual(stories.map(({ id }) => id).sort());
  for (const { problem, card } of cards) expect(problemOfPromise(card.promise)).toBe(problem);
});

test('a promise that nobody has sorted yet stands among the rest', () => {
  expect(problemOfPromise('a promise of tomorrow')).toBe('other');
});

test('no problem is shown without a story, and each has its words', () => {
  for (const { cards } of storiesByProblem()) expect(cards.length).toBeGreaterThan(0);
  for (const language of languages)
    for (const problem of storyProblems) expect(textsOf(language).storyProblems[problem].title).toMatch(/\S/);
});
