import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import {
  addressOfMoment,
  courseFrom,
  courseTextLengthMax,
  packCourse,
  readCourse,
} from '../../../src/app/course/course-file.ts';
import { exampleCourse } from '../../../src/app/course/example-course.ts';
import { addressOfRun } from '../../../src/app/run/share-link.ts';
import { readAddress } from '../../../src/app/addresses.ts';
import { readings } from '../../support/every-reading.ts';
import { storySetup } from '../../../src/scenarios/order/story-parts.ts';

const whole = {
  format: 'replayground-course',
  version: 1,
  title: 'A course',
  parts: [
    { title: 'One', items: [{ lesson: 'outbox' }, { title: 'Lost', link: '#/story/lost-after-commit' }] },
  ],
};

const withItem = (item: unknown): unknown => ({ ...whole, parts: [{ title: 'One', items: [item] }] });

test('a course is read as it was written, and travels in an address', async () => {
  const text = JSON.stringify(whole);
  expect(await readCourse(text)).toEqual({ ok: true, value: { course: whole, text } });
  expect(await courseFrom(await packCourse(text))).toEqual({ ok: true, value: { course: whole, text } });
});

test.each(languages)('the example that an author begins with is a course, in %s', async (language) => {
  const text = JSON.stringify(exampleCourse(readings[language].course.exampleText));
  expect(await readCourse(text)).toMatchObject({ ok: true });
});

test('the course that the README shows is one', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const shown = /```json\n(\{\n  "format": "replayground-course"[\s\S]*?)```/.exec(readme)?.[1] ?? '';
  expect(await readCourse(shown)).toMatchObject({ ok: true, value: { course: { hide: ['explorer'] } } });
});

describe('it may lead to', () => {
  test.each([
    'https://example.org/lab/?lang=ko#/story/lost-after-commit',
    '#/story/lost-after-commit?publishing=outbox-polling',
    '#/challenge/heard-too-soon',
    '#/lesson/outbox/closing',
    '#/sandbox',
    '#/matrix',
    '#/glossary',
  ])('%s', async (link) => {
    const read = await readCourse(JSON.stringify(withItem({ title: 'There', link })));
    expect(read).toMatchObject({ ok: true });
    expect(readAddress(addressOfMoment({ link })).page).not.toBe('unknown');
  });

  test('a moment of a run', async () => {
    const run = { setup: storySetup({}), story: null, moves: [], position: 0, broken: [] };
    const link = await addressOfRun(run);
    expect(await readCourse(JSON.stringify(withItem({ title: 'There', link })))).toMatchObject({ ok: true });
  });
});

describe('what is none is refused with the part that is wrong', () => {
  const first = 'course.parts.0.items.0';
  test.each([
    ['not-readable', 'json', 'no json'],
    ['too-large', String(courseTextLengthMax + 1), ' '.repeat(courseTextLengthMax + 1)],
    ['unknown-version', '2', JSON.stringify({ ...whole, version: 2 })],
    ['wrong-shape', 'course.format', JSON.stringify({ ...whole, format: 'replayground-run' })],
    ['wrong-shape', 'course.title', JSON.stringify({ ...whole, title: ' ' })],
    ['wrong-shape', 'course.parts', JSON.stringify({ ...whole, parts: [] })],
    [
      'wrong-shape',
      'course.parts.0.items',
      JSON.stringify({ ...whole, parts: [{ title: 'One', items: [] }] }),
    ],
    ['wrong-shape', 'course.hide.0', JSON.stringify({ ...whole, hide: ['everything'] })],
    ['wrong-shape', 'course.more', JSON.stringify({ ...whole, more: 1 })],
    ['wrong-shape', first, JSON.stringify(withItem({ title: 'neither' }))],
    ['unknown-lesson', `${first}.lesson = no-more`, JSON.stringify(withItem({ lesson: 'no-more' }))],
    ...[
      'https://example.org/elsewhere',
      'javascript:alert(1)',
      '#/story/no-more',
      '#/challenge/no-more',
      '#/lesson/no-more',
      '#/lab/kept-in-one-browser',
      '#/run/AAAA',
      '#/nowhere',
    ].map((link) => ['unknown-link', `${first}.link`, JSON.stringify(withItem({ title: 'There', link }))]),
  ])('%s: %s', async (kind, part, text) => {
    expect(await readCourse(text)).toEqual({ ok: false, failure: { kind, part } });
  });

  test('a link that carries none', async () => {
    expect(await courseFrom('AAAA')).toEqual({ ok: false, failure: { kind: 'not-readable', part: 'link' } });
    expect(await courseFrom(await packCourse(JSON.stringify(withItem({ lesson: 'no-more' }))))).toMatchObject(
      {
        ok: false,
        failure: { kind: 'unknown-lesson' },
      },
    );
  });
});
