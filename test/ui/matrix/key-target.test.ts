import { expect, test } from 'vitest';
import { keyTarget } from '../../../src/ui/matrix/key-target.ts';

const counts = { rows: 3, columns: 4 };
const none = { ctrlKey: false, metaKey: false, altKey: false };
const from = (row: number, column: number, key: string, held: Partial<typeof none> = {}) =>
  keyTarget({ ...none, ...held, key }, { row, column }, counts);

test('arrow keys go from cell to cell, up to the heads of the columns, and stay within', () => {
  expect(from(1, 1, 'ArrowRight')).toEqual({ row: 1, column: 2 });
  expect(from(1, 1, 'ArrowLeft')).toEqual({ row: 1, column: 0 });
  expect(from(1, 1, 'ArrowDown')).toEqual({ row: 2, column: 1 });
  expect(from(0, 1, 'ArrowUp')).toEqual({ row: -1, column: 1 });
  expect(from(-1, 1, 'ArrowUp')).toEqual({ row: -1, column: 1 });
  expect(from(2, 3, 'ArrowDown')).toEqual({ row: 2, column: 3 });
  expect(from(2, 3, 'ArrowRight')).toEqual({ row: 2, column: 3 });
});

test('Home and End go to the ends of the row, with Control to those of the table', () => {
  expect(from(1, 2, 'Home')).toEqual({ row: 1, column: 0 });
  expect(from(1, 2, 'End')).toEqual({ row: 1, column: 3 });
  expect(from(1, 2, 'Home', { ctrlKey: true })).toEqual({ row: -1, column: 0 });
  expect(from(1, 2, 'End', { ctrlKey: true })).toEqual({ row: 2, column: 3 });
});

test('other keys, and those of the browser, are left alone', () => {
  expect(from(1, 1, 'Enter')).toBe(null);
  expect(from(1, 1, 'ArrowLeft', { altKey: true })).toBe(null);
  expect(from(1, 1, 'ArrowLeft', { metaKey: true })).toBe(null);
});
