import { describe, expect, test } from 'vitest';
import { foldAll } from '../../src/app/run/fold-along.ts';
import { storyBeat } from '../../src/app/story/story-beat.ts';
import { wholeInquiry } from '../../src/app/challenge/challenge-inquiries.ts';
import { closingStep } from '../../src/app/addresses.ts';
import { playClosing } from '../../src/app/lesson/closing-run.ts';
import { checkSetup } from '../../src/app/run/check-setup.ts';
import { inquire } from '../../src/explorer/asking/inquiry.ts';
import { driven } from '../../src/explorer/search/run-search.ts';
import { isTermId } from '../../src/glossary/term-of.ts';
import type { Lesson, LessonStep } from '../../src/lessons/form/lesson.ts';
import { lessons } from '../../src/lessons/lesson-table.ts';
import { challenges } from '../../src/scenarios/challenges/challenge-table.ts';
import type { Episode } from '../../src/scenarios/form/episode.ts';
import type { Challenge } from '../../src/scenarios/form/challenge.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import { stories } from '../../src/scenarios/story-table.ts';
import { lessonsThere } from '../support/every-lesson.ts';
import { playSetup } from '../support/every-scenario.ts';
import { tellToTheEnd } from '../support/order-run.ts';

const ids = lessons.map(({ id }) => id);
const known = (setup: Episode['setup']) => checkSetup(setup, [...scenarios]);

/** What a lesson's steps of one kind are of. */
const partsOf = <Kind extends LessonStep['kind']>({ steps }: Lesson, kind: Kind) =>
  steps.filter((step): step is Extract<LessonStep, { readonly kind: Kind }> => step.kind === kind);

test('lessons are in their order, and each builds on some before it', () => {
  const numbers = lessons.map(({ number }) => number);
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, buildsOn } of lessons)
    for (const before of buildsOn) expect(ids.indexOf(before)).toBeLessThan(ids.indexOf(id));
});

test('nothing in a lesson is called like something elsewhere', () => {
  const own = lessonsThere.flatMap(({ lesson }) => lesson.steps.map(({ id }) => id));
  const others = [...stories, ...challenges].map(({ id }) => id);
  const challengeIds = lessonsThere.flatMap(({ lesson }) => partsOf(lesson, 'challenge').map(({ id }) => id));
  expect(own).not.toContain(closingStep);
  expect(challengeIds.filter((id) => others.includes(id))).toEqual([]);
  for (const { lesson } of lessonsThere) {
    const steps = lesson.steps.map(({ id }) => id);
    expect(new Set(steps).size).toBe(steps.length);
  }
});

describe.each(lessonsThere)('the lesson $id', ({ lesson }) => {
  test('has something to predict, something to do oneself, three questions and words of the field', () => {
    expect(lesson.steps.some(({ kind }) => kind !== 'challenge')).toBe(true);
    expect(partsOf(lesson, 'challenge').length).toBeGreaterThan(0);
    expect(lesson.closing).toHaveLength(3);
    expect(lesson.terms.length).toBeGreaterThan(0);
    expect(lesson.terms.filter((term) => !isTermId(term))).toEqual([]);
  });

  test('tells of stories that there are', () => {
    const named = partsOf(lesson, 'story').map(({ story }) => story);
    expect(named.filter((id) => !stories.some((story) => story.id === id))).toEqual([]);
  });

  test('asks at its end what a run answers, and offers that answer among others', async () => {
    for (const question of lesson.closing) {
      const { setup, script } = question;
      const { skipped, pending, isCut } = playSetup(setup, script);
      expect({ skipped, pending, isCut }).toEqual({ skipped: [], pending: [], isCut: false });
      const run = await playClosing(question);
      expect(question.question.answers).toContain(run?.answer);
      expect(new Set(question.question.answers).size).toBeGreaterThanOrEqual(3);
      expect(run?.address).toMatch(/^#\/run\/./);
    }
  });
});

const episodes = lessonsThere.flatMap(({ id, lesson }) =>
  partsOf(lesson, 'episode').map(({ episode }) => [`${id}/${episode.id}`, episode] as const),
);

/** An episode as a reader goes through it, and how much of it is told after each move. */
function told(episode: Episode) {
  const { tape, openingLength, pressedAt } = tellToTheEnd(episode);
  const fold = storyBeat(episode, { openingLength, isCured: false });
  const begun = Array.from({ length: tape.length() + 1 }, (_, length) => foldAll(fold, tape, length));
  return { tape, openingLength, pressedAt, begun };
}

describe.each(episodes)('the episode %s', (_, episode) => {
  test('is of a system that can be built, and skips nothing of its script', () => {
    expect(known(episode.setup)).toEqual({ ok: true, value: episode.setup });
    const { skipped, pending, isCut } = playSetup(episode.setup, [...episode.before, ...episode.after]);
    expect({ skipped, pending, isCut }).toEqual({ skipped: [], pending: [], isCut: false });
  });

  test('tells its beats one after the other, none at its opening', () => {
    const { openingLength, begun } = told(episode);
    expect(openingLength).toBeGreaterThan(0);
    expect(begun[openingLength]).toBe(0);
    expect([...new Set(begun)]).toEqual([0, ...episode.beats.map((__, index) => index + 1)]);
  });

  test('has nothing of its script left to be pressed once all is told', () => {
    const { pressedAt, begun } = told(episode);
    const allToldAt = begun.indexOf(episode.beats.length);
    expect(pressedAt).toHaveLength(episode.after.length);
    expect(pressedAt.filter((length) => length >= allToldAt)).toEqual([]);
  });

  test('asks what the run itself answers, with other answers beside it', () => {
    const { tape } = told(episode);
    const facts = tape.entries().flatMap((entry) => entry.facts);
    const { answers, answerOf } = episode.question;
    expect(answers).toContain(answerOf(facts, tape.head().world));
    expect(answers.length).toBeGreaterThanOrEqual(3);
    // Nothing has been answered before anything has happened.
    expect(tape.length()).toBeGreaterThan(10);
  });
});

const own = lessonsThere.flatMap(({ id, lesson }) =>
  partsOf(lesson, 'challenge').map(({ challenge }) => [`${id}/${challenge.id}`, challenge] as const),
);

const verdictOf = (challenge: Challenge, isCured: boolean) =>
  driven(inquire(wholeInquiry({ challenge, isCured }))).verdicts[0];

describe.each(own)('what is to be done in %s', (_, challenge) => {
  test('can be done within its bounds', () => {
    expect(verdictOf(challenge, false)).toMatchObject({ kind: 'broken', isShortest: true });
  });
});

const curable = own.filter(([, { cure }]) => cure !== undefined);

test('with its cure on none of it can be done, within the same bounds', () => {
  expect(curable.length).toBeGreaterThan(0);
  for (const [name, challenge] of curable)
    expect(verdictOf(challenge, true), name).toMatchObject({ kind: 'holds' });
});
