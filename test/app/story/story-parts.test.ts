import { describe, expect, test } from 'vitest';
import { partAt, partsOf, storyAfter } from '../../../src/app/story/story-parts.ts';
import { storyIds } from '../../../src/app/run/story-ids.ts';
import { storyChains } from '../../../src/scenarios/story-chains.ts';
import { languages, textsOf } from '../../../src/i18n/languages.ts';
import { stories } from '../../../src/scenarios/story-table.ts';

const ids = (story: string): readonly string[] => partsOf(story).map(({ id }) => id);

test('a talk goes from the loss over its cure to what the cure costs', () => {
  expect(ids('lost-after-commit')).toEqual(['lost', 'outbox', 'twice', 'idempotent', 'mail']);
  expect(ids('mailed-all-the-same')).toEqual(ids('mailed-twice'));
});

test('a story that stands alone breaks and is cured', () => {
  const next = { story: 'lost-update', isCured: true };
  expect(partAt('lost-update', false)).toMatchObject({ index: 0, next });
  expect(partAt('lost-update', true)).toMatchObject({ index: 1, next: null });
});

test('each part of a talk leads to the next, and its last story holds its cure itself', () => {
  const [chain] = storyChains;
  for (const [index, { story, isCured }] of chain.entries())
    expect(partAt(story, isCured)).toMatchObject({ index, next: chain[index + 1] ?? null });
  expect(partAt('mailed-all-the-same', true)).toMatchObject({ index: 4, next: null });
});

test('after a cure comes what it costs, after a talk a story that it has not told, after the last none', () => {
  expect(storyAfter('lost-after-commit', storyIds)).toBe('mailed-twice');
  expect(storyAfter('mailed-twice', storyIds)).toBe('mailed-all-the-same');
  expect(['lost-after-commit', 'mailed-twice']).not.toContain(storyAfter('mailed-all-the-same', storyIds));
  expect(storyAfter('mailed-all-the-same', storyIds)).not.toBeNull();
  expect(storyAfter(storyIds.at(-1) ?? '', storyIds)).toBeNull();
});

describe.each(languages)('in %s', (language) => {
  test('every part has a name, and every one of a talk a button that leads to it', () => {
    const { parts, toPart } = textsOf(language).story;
    const told = stories.flatMap(({ id }) => ids(id));
    expect(Object.keys(parts).sort()).toEqual([...new Set(told)].sort());
    expect(Object.keys(toPart).sort()).toEqual([...new Set(storyChains.flat().map(({ id }) => id))].sort());
  });
});
