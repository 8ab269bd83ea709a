import { describe, expect, test } from 'vitest';
import { languages, textsOf } from '../../src/i18n/languages.ts';
import { lessons } from '../../src/lessons/lesson-table.ts';
import { lessonLanguages, lessonsThere } from '../support/every-lesson.ts';

/** So much is read between two presses. */
const wordCountMax = 120;
/** Korean is written in fewer and longer words. */
const wordCount = (texts: readonly string[]): number => texts.join(' ').split(/\s+/).length;

function leaves(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** So many words a minute are read by who follows a run beside them. */
const wordsAMinute = { en: 200, ko: 130 };
/** As long as a lesson may take, and a minute at least in which nothing is read. */
const minutesMin = 5;
const minutesMax = 12;

describe.each(languages)('in %s', (language) => {
  const { told, titles } = lessonLanguages[language];
  const { stories } = textsOf(language);

  test.each(lessons)('what $id says can be read in the time that it takes', ({ id, minutes }) => {
    const lesson = lessonsThere.find((one) => one.id === id)?.lesson;
    const retold = lesson?.steps.map((step) => (step.kind === 'story' ? stories[step.story] : null)) ?? [];
    const read = [told[id], ...retold].flatMap((text) => leaves(text, id).map(([, said]) => said));
    expect(minutes).toBeGreaterThanOrEqual(minutesMin);
    expect(minutes).toBeLessThanOrEqual(minutesMax);
    expect(wordCount(read) / wordsAMinute[language]).toBeLessThanOrEqual(minutes - 1);
  });

  test.each(lessonsThere)(
    'the lesson $id says all that there is in it, and nothing else',
    ({ id, lesson }) => {
      const text = told[id];
      if (text === undefined) return expect.fail(id);
      const idsOf = (parts: readonly { readonly id: string }[]): readonly string[] =>
        parts.map((part) => part.id).toSorted();
      const episodesIn = lesson.steps.filter(({ kind }) => kind === 'episode');
      expect(titles[id]).toMatch(/\S/);
      expect(Object.keys(text.steps).toSorted()).toEqual(idsOf(lesson.steps));
      expect(Object.keys(text.episodes).toSorted()).toEqual(idsOf(episodesIn));
      expect(Object.keys(text.challenges).toSorted()).toEqual(
        idsOf(lesson.steps.filter(({ kind }) => kind === 'challenge')),
      );
      expect(Object.keys(text.closing).toSorted()).toEqual(idsOf(lesson.closing));
      for (const step of lesson.steps) {
        if (step.kind === 'challenge' && step.challenge.cure !== undefined)
          expect(text.challenges[step.id]?.cured).toMatch(/\S/);
        if (step.kind !== 'episode') continue;
        const said = text.episodes[step.id];
        expect(Object.keys(said?.beats ?? {})).toEqual(step.episode.beats.map((beat) => beat.id));
        expect(Object.keys(said?.answers ?? {})).toEqual(step.episode.question.answers);
      }
      for (const { id: asked, question } of lesson.closing)
        expect(Object.keys(text.closing[asked]?.answers ?? {})).toEqual(question.answers);
      expect(leaves(text, id).filter(([, said]) => said.trim() === '')).toEqual([]);
      expect(leaves(text, id).filter(([, said]) => said.includes('`'))).toEqual([]);
    },
  );

  test.each(lessonsThere)(
    'no more of $id is read between two presses than stays in mind',
    ({ id, lesson }) => {
      const text = told[id];
      if (text === undefined) return expect.fail(id);
      const pages = [
        ...text.intro.map((paragraph) => [paragraph]),
        ...Object.values(text.closing).map(({ question, answers, why }) => [
          question,
          ...Object.values(answers),
          why,
        ]),
        ...lesson.steps.flatMap((step) => {
          const episode = text.episodes[step.id];
          if (episode === undefined) return [];
          const asked = [episode.question, ...Object.values(episode.answers)];
          const first = [episode.before, episode.watch, ...asked];
          const last = Object.values(episode.beats).at(-1);
          return [
            first,
            ...Object.values(episode.beats).map((beat) => [beat.told]),
            [episode.seen, last?.told ?? ''],
          ];
        }),
      ];
      expect(pages.filter((page) => wordCount(page) > wordCountMax)).toEqual([]);
    },
  );
});
