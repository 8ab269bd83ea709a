import { expect, test } from 'vitest';
import { createTraceSieve, type TraceFilter } from '../../../src/ui/lab/trace-filter.ts';
import type { PromiseTurn } from '../../../src/app/verdicts/verdict.ts';
import type { TraceEntry } from '../../../src/kernel/world/entry.ts';
import { labAt, sendOrder } from '../fixtures/lab-at.ts';

const { entries, verdicts } = labAt({
  first: [{ kind: 'take-down', place: 'broker' }, sendOrder],
  slots: { publishing: 'after-commit' },
  moveCount: 30,
});

function filterTrace(all: readonly TraceEntry[], filter: TraceFilter, chain: readonly number[] = []) {
  return createTraceSieve()(all, filter, { chain, verdicts, ofSaga: [] });
}

test('without a filter every move is there, by its number', () => {
  expect(filterTrace(entries, { place: '', kind: 'all', saga: '' })).toEqual(
    entries.map((_, index) => index + 1),
  );
});

test('a place shows what begins or has its effect there', () => {
  const numbers = filterTrace(entries, { place: 'order-database', kind: 'all', saga: '' });
  expect(numbers.length).toBeGreaterThan(0);
  for (const number of numbers)
    expect([entries[number - 1]?.from, entries[number - 1]?.to]).toContain('order-database');
});

test('tells can be left out', () => {
  const numbers = filterTrace(entries, { place: '', kind: 'shared', saga: '' });
  expect(numbers.some((number) => entries[number - 1]?.op?.kind === 'tell')).toBe(false);
  expect(numbers.length).toBeLessThan(entries.length);
});

test('faults are what was done to the system and what was refused because of it', () => {
  const moves = filterTrace(entries, { place: '', kind: 'faults', saga: '' }).map(
    (number) => entries[number - 1]?.move,
  );
  expect(moves[0]).toEqual({ kind: 'take-down', place: 'broker' });
  expect(moves[1]).toMatchObject({ kind: 'op', op: 'publish', outcome: 'refused' });
});

test('what is followed is what is left of it at a place', () => {
  expect(filterTrace(entries, { place: '', kind: 'chain', saga: '' }, [2, 3, 5])).toEqual([2, 3, 5]);
  expect(filterTrace(entries, { place: '', kind: 'chain', saga: '' })).toEqual([]);
  const here = filterTrace(entries, { place: 'client', kind: 'all', saga: '' });
  const both = filterTrace(entries, { place: 'client', kind: 'chain', saga: '' }, [
    ...here.slice(0, 1),
    9_999,
  ]);
  expect(both).toEqual(here.slice(0, 1));
});

test('filtered as the run goes on it is the same as filtered at once, after a fork and another filter too', () => {
  const other = labAt({ first: [sendOrder], moveCount: 30 }).entries;
  const sieve = createTraceSieve();
  const filters: readonly TraceFilter[] = [
    { place: '', kind: 'shared', saga: '' },
    { place: 'order-database', kind: 'all', saga: '' },
  ];
  for (const filter of filters)
    for (const all of [[], entries.slice(0, 5), entries, other.slice(0, 8), other, entries])
      expect(sieve(all, filter, { chain: [], verdicts, ofSaga: [] })).toEqual(filterTrace(all, filter));
});

test('what broke because everything came to rest is found at the move that brought it there', () => {
  const at = entries.length;
  expect(entries[at - 1]?.broke).toEqual([]);
  const found = (state: PromiseTurn['state'], place: string): readonly number[] =>
    createTraceSieve()(
      entries,
      { place, kind: 'broken', saga: '' },
      {
        chain: [],
        ofSaga: [],
        verdicts: [{ property: 'no-lost-event', at, before: 'waiting', state, isAtRest: true, culprits: [] }],
      },
    );
  expect(found('broken', '')).toEqual([at]);
  expect(found('broken', entries[at - 1]?.from ?? '')).toEqual([at]);
  expect(found('broken', 'nowhere')).toEqual([]);
  expect(found('will-break', '')).toEqual([]);
});
