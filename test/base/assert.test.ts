import { expect, test } from 'vitest';
import { assert, assertNever, present } from '../../src/base/assert.ts';

test('an assert says what was expected', () => {
  expect(() => assert(false, 'a row')).toThrow('Assertion failed: a row');
  expect(() => assert(true, 'a row')).not.toThrow();
  expect(() => assertNever({ kind: 'x' } as never, 'op')).toThrow('unknown op: {"kind":"x"}');
});

test('what is present is handed on, also where it is nothing much', () => {
  expect([present(0, 'n'), present('', 's'), present(false, 'b')]).toEqual([0, '', false]);
  for (const nothing of [null, undefined])
    expect(() => present(nothing, 'a row')).toThrow('expected a row, found nothing');
});
