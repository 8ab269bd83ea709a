import { expect, test } from 'vitest';
import { isPassedOver } from '../../../src/app/story/inner-moves.ts';
import type { Move } from '../../../src/kernel/world/move.ts';

const op = (of: Partial<Extract<Move, { kind: 'op' }>>): Move => ({
  kind: 'op',
  activation: 'order-service-1:c1',
  op: 'publish',
  label: 'OrderCreated',
  outcome: 'done',
  ...of,
});

test('a story that is told beat by beat stops at nothing that goes by itself, and at all that goes wrong', () => {
  const all: readonly Move[] = [op({}), op({ op: 'insert' }), op({ op: 'tell', label: 'client/heard' })];
  for (const move of all) expect(isPassedOver(move, 'beat-by-beat')).toBe(true);
  expect(isPassedOver(op({ outcome: 'refused' }), 'beat-by-beat')).toBe(false);
  expect(isPassedOver({ kind: 'crash', place: 'relay' }, 'beat-by-beat')).toBe(false);
});

test('commit by commit it passes over rows that nobody sees yet, and step by step over none', () => {
  expect(isPassedOver(op({ op: 'insert' }), 'commit-by-commit')).toBe(true);
  expect(isPassedOver(op({}), 'commit-by-commit')).toBe(false);
  expect(isPassedOver(op({ op: 'insert' }))).toBe(false);
});
