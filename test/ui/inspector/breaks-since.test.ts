import { expect, test } from 'vitest';
import { breaksSince } from '../../../src/ui/inspector/breaks-since.ts';

const turn = (at: number, state: 'broken' | 'will-break', isAtRest = false) => ({
  property: `p${at}`,
  at,
  before: 'kept' as const,
  state,
  isAtRest,
  culprits: [],
});

test('what broke between two moves that are told is told, at rest as well', () => {
  const verdicts = [turn(3, 'broken'), turn(5, 'will-break'), turn(6, 'broken', true), turn(8, 'broken')];
  expect(breaksSince(verdicts, 3, 8).map(({ at }) => at)).toEqual([6]);
  expect(breaksSince(verdicts, 0, 9).map(({ at }) => at)).toEqual([3, 6, 8]);
  expect(breaksSince(verdicts, 8, 2)).toEqual([]);
});
