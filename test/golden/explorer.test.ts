import { expect, test } from 'vitest';
import { crossChecked } from '../oracle/cross-checked.ts';
import { crossCheckedSagas } from '../oracle/saga/cross-checked-sagas.ts';
import pinned from './explorer.json' with { type: 'json' };
import { goldenOf, goldenProblems, type Golden } from './golden-problems.ts';

const recomputed = { ...crossChecked, ...crossCheckedSagas };
const pins: Readonly<Record<string, Golden>> = pinned;
const cases = goldenProblems.map((problem) => {
  const how = problem.name in recomputed ? 'cross-checked' : 'pinned, not cross-checked';
  return [how, problem.name, problem] as const;
});

test.each(cases)('a full search sees what it always saw (%s): %s', (_, name, problem) => {
  expect(goldenOf(problem)).toEqual(pins[name]);
});

test('every pin is of a configuration that is searched', () => {
  expect(Object.keys(pins)).toEqual(goldenProblems.map(({ name }) => name));
});
