import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { equalJson } from '../../src/base/equal.ts';
import type { Json } from '../../src/base/json.ts';

test('plain data are equal whatever the order of their keys', () => {
  expect(equalJson({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
  expect(equalJson({ a: undefined }, {})).toBe(true);
  expect(equalJson({}, { a: 1 })).toBe(false);
  expect(equalJson({ a: null }, {})).toBe(false);
  expect(equalJson([], {})).toBe(false);
  expect(equalJson([1, 2], [1])).toBe(false);
  expect(equalJson({ 0: 1 }, [1])).toBe(false);
  expect(equalJson('1', 1)).toBe(false);
  // Every object inherits these, and none of them is data.
  expect(equalJson({}, { valueOf: [] })).toBe(false);
  expect(equalJson({ constructor: {} }, {})).toBe(false);
  expect(equalJson({ toString: 1 }, { toString: 1 })).toBe(true);
});

test('a copy is equal, and data that print differently are not', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), fc.jsonValue(), (one, other) => {
      expect(equalJson(one as Json, structuredClone(one) as Json)).toBe(true);
      if (equalJson(one, other)) expect(one).toEqual(other);
    }),
  );
});
