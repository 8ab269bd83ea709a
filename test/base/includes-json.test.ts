import { expect, test } from 'vitest';
import { includesJson } from '../../src/base/includes-json.ts';

const event = { type: 'OrderRevised', version: 2, data: { total: 120, tags: ['a', 'b'] } };

test.each([
  [{}, true],
  [{ type: 'OrderRevised' }, true],
  [{ type: 'OrderCreated' }, false],
  [{ data: { total: 120 } }, true],
  [{ data: { total: 121 } }, false],
  [{ data: {} }, true],
  [{ data: { tags: ['a', 'b'] } }, true],
  // A list is one value: part of it is another.
  [{ data: { tags: ['a'] } }, false],
  [{ version: { of: 2 } }, false],
  [{ missing: null }, false],
  [{ toString: {} }, false],
])('of a record only what is named counts: %j', (pattern, is) => {
  expect(includesJson(event, pattern)).toBe(is);
});
