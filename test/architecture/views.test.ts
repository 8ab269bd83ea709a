import { expect, test } from 'vitest';
import { importsOf } from './imports.ts';
import { filesBelow } from './source-files.ts';

const views = filesBelow('src/ui', /\.tsx?$/);
const activities = [...filesBelow('src/app')]
  .filter(({ path }) => path === 'src/app/activity/activity.ts')
  .flatMap(({ text }) => [...text.matchAll(/readonly kind: '(\w+)'/g)].map(([, kind = '']) => kind));

const found = (pattern: RegExp, files = views): readonly string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );

// What follows from what is open is said once, in `offers.ts`: a new activity then needs no view to be changed.
test('views ask what is offered, never which activity is open', () => {
  expect(activities).toEqual(['sandbox', 'story', 'episode', 'challenge']);
  const imported = views.flatMap(importsOf).filter(({ to }) => to === 'src/app/activity/activity.ts');
  expect(imported).toEqual([]);
  const kinds = activities.join('|');
  expect(found(new RegExp(`\\bkind\\b.*[!=]==? '(?:${kinds})'|case '(?:${kinds})'`))).toEqual([]);
  expect(found(/\bactivity\b[.?]|state\.story\b|\{[^}]*\bstory\b[^}]*\} = state\b/)).toEqual([]);
});

test('that a goal is there is asked of what is offered; only what draws it looks at how far one is', () => {
  const others = views.filter(({ path }) => !path.startsWith('src/ui/challenge/'));
  expect(found(/\bstate\.challenge\b|\(\{[^)]*\bchallenge\b[^)]*\}\) =>/, others)).toEqual([]);
  expect(found(/useLab\(.*challenge [!=]== null\)/)).toEqual([]);
});

// Lights, marks, rows, the filter and what is said aloud can't tell two stories, because none of them judges.
test('no view judges a promise: all are told from one list', () => {
  const judging = views
    .flatMap(importsOf)
    .filter(({ to }) => to.startsWith('src/app/verdicts/') || to.startsWith('src/kernel/properties/'))
    .filter(({ to, typesOnly }) => !typesOnly && !/\/(?:verdict|marks)\.ts$/.test(to));
  expect(judging).toEqual([]);
  expect(found(/\.broke\b|\{[^}]*\bbroke\b[^}]*\}/)).toEqual([]);
});
