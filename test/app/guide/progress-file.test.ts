import { beforeEach, describe, expect, test, vi } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { readAchievements } from '../../../src/app/guide/achievements.ts';
import { keepDefence } from '../../../src/app/guide/kept-defences.ts';
import { keepAnswer, keepStepDone } from '../../../src/app/guide/lesson-progress.ts';
import { openProgress } from '../../../src/app/guide/open-progress.ts';
import {
  addProgress,
  progressTextLengthMax,
  readProgressFile,
  writeProgressFile,
} from '../../../src/app/guide/progress-file.ts';
import { closingStep } from '../../../src/app/addresses.ts';
import { present } from '../../../src/base/assert.ts';
import { lessonsThere } from '../../support/every-lesson.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const { id, lesson } = present(
  lessonsThere.find((one) => one.id === 'outbox'),
  'the lesson',
);
const own = present(
  lesson.steps.find(({ kind }) => kind === 'challenge'),
  'a challenge of its own',
).id;

async function breakThings(): Promise<void> {
  for (const step of [...lesson.steps.map((one) => one.id), closingStep]) await keepStepDone(id, step);
  await keepStepDone('read-models', 'gone-by-now');
  await keepAnswer(id, 'asked', 'so');
  const store = await openProgress();
  const broken = { bestLength: 9, bestRun: '#/run/abc_-~1', shortestLength: 9, isCureShown: true };
  await store.challenges.add({ id: own, ...broken });
  await store.challenges.add({ ...broken, id: 'heard-too-soon', bestRun: 'javascript:alert(1)' });
  await store.challenges.add({ ...broken, id: 'no-more', bestLength: null });
  store.close();
}

const written = async (): Promise<string> => {
  const file = await writeProgressFile();
  return file.ok ? file.value : expect.fail(JSON.stringify(file.failure));
};

test('what was broken is listed by lesson, with its run, and links that are none lead nowhere', async () => {
  expect(await readAchievements()).toEqual({ lessons: [], challenges: [], defences: [] });
  await breakThings();
  await keepDefence('told-once', 'held');
  await keepDefence('in-turn', 'held');
  await keepDefence('in-turn', 'least');
  const { lessons, challenges, defences } = await readAchievements();
  expect(defences.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual([
    { id: 'in-turn', standing: 'least' },
    { id: 'told-once', standing: 'held' },
  ]);
  const feat = { brokenIn: 9, shortest: 9, isCureShown: true };
  expect(lessons).toEqual([
    {
      id,
      doneCount: lesson.steps.length + 1,
      stepCount: lesson.steps.length + 1,
      isDone: true,
      feats: [{ ...feat, id: own, lesson: id, run: '#/run/abc_-~1' }],
    },
  ]);
  expect(challenges).toEqual([{ ...feat, id: 'heard-too-soon', lesson: null, run: null }]);
});

test('a file takes all of it to another browser, and takes nothing away there', async () => {
  const store = await openProgress();
  await store.challenges.add({
    id: own,
    bestLength: 9,
    bestRun: '#/run/mine',
    shortestLength: 9,
    isCureShown: false,
  });
  store.close();
  await keepStepDone(id, 'one');
  const text = await written();
  globalThis.indexedDB = new IDBFactory();
  await keepStepDone(id, 'two');
  const read = readProgressFile(text);
  if (!read.ok) return expect.fail(JSON.stringify(read.failure));
  expect(await addProgress(read.value)).toEqual({ ok: true, value: { isKept: true } });
  // Reading it once more changes nothing.
  expect(await addProgress(read.value)).toEqual({ ok: true, value: { isKept: true } });
  const joined = readProgressFile(await written());
  if (!joined.ok) return expect.fail(JSON.stringify(joined.failure));
  const { lessons, challenges } = joined.value;
  expect(lessons.map((one) => [one.id, one.done.toSorted()])).toEqual([[id, ['one', 'two']]]);
  expect(challenges.map(({ bestLength, bestRun }) => [bestLength, bestRun])).toEqual([[9, '#/run/mine']]);
});

test('where nothing can be kept all parts of a page know of it, and it is said that it ends with it', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await keepStepDone(id, closingStep);
  const read = readProgressFile(JSON.stringify(good));
  if (!read.ok) return expect.fail(JSON.stringify(read.failure));
  expect(await addProgress(read.value)).toEqual({ ok: true, value: { isKept: false } });
  const known = readProgressFile(await written());
  if (!known.ok) return expect.fail(JSON.stringify(known.failure));
  expect(known.value.challenges).toEqual(good.challenges);
  expect(known.value.lessons.map((one) => one.done.toSorted())).toEqual([[closingStep, 'one']]);
  vi.unstubAllGlobals();
});

const good = {
  format: 'replayground-progress',
  version: 1,
  lessons: [{ id: 'outbox', done: ['one'], answers: { asked: 'so' } }],
  challenges: [{ id: 'a', bestLength: 7, bestRun: '#/run/abc', shortestLength: null, isCureShown: false }],
};
const [lessonKept] = good.lessons;
const [challengeKept] = good.challenges;

describe('a file that is none', () => {
  test.each([
    ['not-readable', 'json', 'no json'],
    ['not-readable', 'json', ''],
    ['too-large', String(progressTextLengthMax + 1), ' '.repeat(progressTextLengthMax + 1)],
    ['unknown-version', '2', JSON.stringify({ ...good, version: 2 })],
    ['wrong-shape', 'progress.format', JSON.stringify({ ...good, format: 'replayground-run' })],
    ['wrong-shape', 'progress.version', JSON.stringify({ ...good, version: 0 })],
    ['wrong-shape', 'progress.more', JSON.stringify({ ...good, more: 1 })],
    ['wrong-shape', 'progress', JSON.stringify('good')],
    [
      'wrong-shape',
      'progress.lessons.0.done',
      JSON.stringify({ ...good, lessons: [{ ...lessonKept, done: 1 }] }),
    ],
    [
      'wrong-shape',
      'progress.challenges.0.bestRun',
      JSON.stringify({ ...good, challenges: [{ ...challengeKept, bestRun: 'https://example.org/#/run/a' }] }),
    ],
    [
      'wrong-shape',
      'progress.challenges.0.bestLength',
      JSON.stringify({ ...good, challenges: [{ ...challengeKept, bestLength: -1 }] }),
    ],
  ])('%s: %s', (kind, part, text) => {
    expect(readProgressFile(text)).toEqual({ ok: false, failure: { kind, part } });
  });

  test('but this one is one', () => {
    expect(readProgressFile(JSON.stringify(good))).toEqual({ ok: true, value: good });
  });
});
