import { expect, test } from 'vitest';
import { filterTrace } from '../../../src/ui/inspector/trace-filter.ts';
import { labAt, sendOrder } from '../fixtures/lab-at.ts';

const { entries } = labAt({
  first: [{ kind: 'take-down', place: 'broker' }, sendOrder],
  slots: { publishing: 'after-commit' },
  moveCount: 30,
});

test('without a filter every move is there, by its number', () => {
  expect(filterTrace(entries, { place: '', kind: 'all' })).toEqual(entries.map((_, index) => index + 1));
});

test('a place shows what begins or has its effect there', () => {
  const numbers = filterTrace(entries, { place: 'order-database', kind: 'all' });
  expect(numbers.length).toBeGreaterThan(0);
  for (const number of numbers)
    expect([entries[number - 1]?.from, entries[number - 1]?.to]).toContain('order-database');
});

test('tells can be left out', () => {
  const numbers = filterTrace(entries, { place: '', kind: 'shared' });
  expect(numbers.some((number) => entries[number - 1]?.op?.kind === 'tell')).toBe(false);
  expect(numbers.length).toBeLessThan(entries.length);
});

test('faults are what was done to the system and what was refused because of it', () => {
  const moves = filterTrace(entries, { place: '', kind: 'faults' }).map(
    (number) => entries[number - 1]?.move,
  );
  expect(moves[0]).toEqual({ kind: 'take-down', place: 'broker' });
  expect(moves[1]).toMatchObject({ kind: 'op', op: 'publish', outcome: 'refused' });
});
