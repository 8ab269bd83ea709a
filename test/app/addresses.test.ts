import { describe, expect, test } from 'vitest';
import {
  challengeAddress,
  compareAddress,
  courseAddress,
  progressAddress,
  teachingStep,
  defenceAddress,
  firstStoryId,
  glossaryAddress,
  hashOf,
  homeAddress,
  keepingPageParameters,
  labAddress,
  lessonAddress,
  closingStep,
  matrixAddress,
  pageAddress,
  pageOf,
  readAddress,
  runAddress,
  sandboxAddress,
  storyAddress,
  type Address,
} from '../../src/app/addresses.ts';
import { isBeginning } from '../../src/app/pages/is-beginning.ts';
import { halfAddress } from '../../src/app/lesson/half-address.ts';
import { firstScenarioId } from '../../src/scenarios/first-scenario.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import { isSlotId } from '../../src/scenarios/slots/slot-ids.ts';
import { slotTable } from '../../src/scenarios/slots/slot-table.ts';
import { stories } from '../../src/scenarios/story-table.ts';
import { processorMs } from '../support/processor-time.ts';

const known: readonly (readonly [address: string, read: Address])[] = [
  [homeAddress, { page: 'home' }],
  [storyAddress('lost-update'), { page: 'story', id: 'lost-update', slots: {} }],
  [
    storyAddress('lost-update', { publishing: 'outbox-polling' }),
    { page: 'story', id: 'lost-update', slots: { publishing: 'outbox-polling' } },
  ],
  [pageAddress('sandbox'), { page: 'sandbox', scenario: '', slots: {} }],
  [sandboxAddress('campaign'), { page: 'sandbox', scenario: 'campaign', slots: {} }],
  [challengeAddress('same-page', true), { page: 'challenge', id: 'same-page', half: 'cured' }],
  [challengeAddress('same-page', false), { page: 'challenge', id: 'same-page', half: '' }],
  [defenceAddress('told-once'), { page: 'defend', id: 'told-once' }],
  [lessonAddress('outbox'), { page: 'lesson', id: 'outbox', step: '', half: '', slots: {} }],
  [
    lessonAddress('outbox', closingStep),
    { page: 'lesson', id: 'outbox', step: 'closing', half: '', slots: {} },
  ],
  [lessonAddress('outbox', 'a-b'), { page: 'lesson', id: 'outbox', step: 'a-b', half: '', slots: {} }],
  [
    halfAddress({ id: 'outbox', step: 'a-b', steps: [] }, 'a-b', true),
    { page: 'lesson', id: 'outbox', step: 'a-b', half: 'cured', slots: {} },
  ],
  [
    lessonAddress('outbox', 'a-b', { publishing: 'after-commit' }),
    { page: 'lesson', id: 'outbox', step: 'a-b', half: '', slots: { publishing: 'after-commit' } },
  ],
  [labAddress('a1-b2'), { page: 'lab', runId: 'a1-b2', position: null }],
  [labAddress('a1-b2', 17), { page: 'lab', runId: 'a1-b2', position: 17 }],
  [runAddress('aZ0-_'), { page: 'run', data: 'aZ0-_' }],
  [runAddress('aZ0-'), { page: 'run', data: 'aZ0-' }],
  [compareAddress('aZ0_'), { page: 'compare', data: 'aZ0_' }],
  [courseAddress('aZ0_'), { page: 'course', data: 'aZ0_' }],
  [courseAddress(), { page: 'course', data: '' }],
  [progressAddress, { page: 'progress' }],
  [
    matrixAddress('order', { table: 'publishing', size: 'quick', cell: 'a+b.effect-once' }),
    { page: 'matrix', scenario: 'order', table: 'publishing', size: 'quick', cell: 'a+b.effect-once' },
  ],
  [pageAddress('challenges'), { page: 'challenges' }],
  [glossaryAddress(), { page: 'glossary', id: null }],
  [glossaryAddress('lost-update'), { page: 'glossary', id: 'lost-update' }],
];

const tails =
  `) . , > " ' * ** ). ", / ; ! ? ] … ... | %29 %3E %22 %E2%80%A6 %E2%80%8B &amp; &gt; &quot;) 」 。 를 %EB%A5%BC`
    .split(' ')
    .concat(['`', ' ', '\u200b', '\ufeff', '\u2060', ') \u200b']);

/** What those that count readers hang on every link. */
const trackers = [
  'fbclid=IwAR0x',
  'utm_source=chat&utm_medium=social',
  'gclid=a.b-c',
  'toString=x',
  'again=1',
];

describe.each(known)('%s', (address, read) => {
  test('is read as what it was made of', () => {
    expect(readAddress(address)).toEqual(read);
    expect(readAddress(hashOf(`https://example.org/lab/?lang=ko${address}`))).toEqual(read);
  });

  test.each(tails)('with %j behind it is the same', (tail) => {
    expect(readAddress(`${address}${tail}`)).toEqual(read);
  });

  test.each(trackers)('with ?%s is the same', (query) => {
    const mark = address.includes('?') ? '&' : '?';
    expect(readAddress(`${address}${mark}${query}`)).toEqual(read);
    expect(readAddress(`${address}${mark.replace('&', '&amp;')}${query.replaceAll('&', '&amp;')})`)).toEqual(
      read,
    );
  });

  test('with characters of no width inside is the same', () => {
    const middle = Math.ceil(address.length / 2);
    expect(readAddress(`${address.slice(0, middle)}\u200b${address.slice(middle)}`)).toEqual(read);
  });
});

test('the language and the theme of an address stay when it becomes another', () => {
  expect(keepingPageParameters('#/run/a', '#/story/b?publishing=x&lang=en&fbclid=y')).toBe('#/run/a?lang=en');
  expect(keepingPageParameters('#/run/a?lang=ko', '#/run/b?lang=en&theme=dark')).toBe(
    '#/run/a?lang=ko&theme=dark',
  );
  expect(keepingPageParameters('#/run/a', '#/')).toBe('#/run/a');
});

// What was switched at home, when the first story was told there.
test('a link of home that names a slot opens the first story with it', () => {
  expect(readAddress('#/?publishing=outbox-polling&lang=ko')).toEqual({
    page: 'story',
    id: null,
    slots: { publishing: 'outbox-polling' },
  });
  expect(readAddress('')).toEqual({ page: 'home' });
});

test('what an address names by itself is what the tables have', () => {
  expect(firstScenarioId).toBe(scenarios[0]?.id);
  expect(stories.map(({ id }) => id)).toContain(firstStoryId);
  expect(Object.keys(slotTable).filter((slot) => !isSlotId(slot))).toEqual([]);
});

test('each address is drawn by one page', () => {
  const pages = known
    .filter(([, { page }]) => page !== 'lesson')
    .map(([address, { page }]) => [page, pageOf(address)]);
  expect(Object.fromEntries(pages)).toEqual({
    home: 'home',
    story: 'lab',
    sandbox: 'lab',
    challenge: 'lab',
    defend: 'defend',
    course: 'course',
    progress: 'progress',
    lab: 'lab',
    run: 'lab',
    compare: 'compare',
    matrix: 'matrix',
    challenges: 'challenges',
    glossary: 'glossary',
  });
  expect(pageOf('#/bakery')).toBe('lab');
});

test('the first page of a lesson and its last are pages of their own; its steps stand in the lab', () => {
  expect(pageOf(lessonAddress('outbox'))).toBe('lesson');
  expect(pageOf(lessonAddress('outbox', closingStep))).toBe('lesson');
  expect(pageOf(lessonAddress('outbox', teachingStep))).toBe('teaching');
  expect(pageOf(lessonAddress('outbox', 'a-b'))).toBe('lab');
});

test('a story, a sandbox and a challenge are begun by their address; a moment is none', () => {
  const begun = known.filter(([address]) => isBeginning(address)).map(([, { page }]) => page);
  expect(new Set(begun)).toEqual(new Set(['story', 'sandbox', 'challenge', 'lesson']));
  expect(isBeginning(lessonAddress('outbox'))).toBe(false);
});

test('an address of two million characters is read at once', () => {
  const began = processorMs();
  for (const filler of ['.', '%29', '&amp;', '\u200b', 'a.']) readAddress(`#/run/${filler.repeat(400_000)}x`);
  expect(processorMs() - began).toBeLessThan(5_000);
});
