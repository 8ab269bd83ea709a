import { expect, test } from 'vitest';
import { crossCheckedSagas } from '../oracle/saga/cross-checked-sagas.ts';
import full from './explorer.json' with { type: 'json' };
import type { Golden } from './golden-problems.ts';
import pinned from './reduced.json' with { type: 'json' };
import { reducedGoldenOf, reducedProblems, type ReducedGolden } from './reduced-problems.ts';

const pins: Readonly<Record<string, ReducedGolden>> = pinned;
const fullPins: Readonly<Record<string, Golden>> = full;

test.each(reducedProblems.map((problem) => [problem.name, problem] as const))(
  '[E3] a reduced search of sagas sees what it always saw: %s',
  (name, problem) => {
    expect(reducedGoldenOf(problem)).toEqual(pins[name]);
  },
);

test('every pin is of a configuration that is searched', () => {
  expect(Object.keys(pins)).toEqual(reducedProblems.map(({ name }) => name));
});

const twice = Object.keys(pins).filter((name) => name in fullPins);

test.each(twice)(
  '[E3] it comes to rest as often as a full one, breaks the same, and sees less: %s',
  (name) => {
    const { atRest, broken, states } = pins[name] ?? {};
    const whole = fullPins[name];
    expect({ atRest, broken }).toEqual({ atRest: whole?.atRest, broken: Object.keys(whole?.lengths ?? {}) });
    expect(states).toBeLessThanOrEqual(whole?.states ?? 0);
  },
);

test('at least three of them are computed by an independent model, too', () => {
  expect(twice.filter((name) => name in crossCheckedSagas).length).toBeGreaterThanOrEqual(3);
});
