import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareKeys, type Key } from '../../src/base/key.ts';
import {
  emptyMap,
  entriesFrom,
  getValue,
  hashFromScratch,
  isSortedMap,
  lastEntries,
  lastEntry,
  removeValue,
  setValue,
  type SortedMap,
  valuesOf,
} from '../../src/base/sorted-map.ts';

const keyArbitrary: fc.Arbitrary<Key> = fc.oneof(
  fc.integer({ min: 0, max: 150 }),
  fc.constantFrom('a', 'b', 'ab'),
  fc.tuple(fc.constantFrom('x', 'y'), fc.integer({ min: 0, max: 9 })),
);
const edits = fc.array(
  fc.record({ key: keyArbitrary, value: fc.integer({ min: 0, max: 3 }), isRemoval: fc.boolean() }),
  { maxLength: 300 },
);

describe('sorted map', () => {
  test('it agrees with a plain map after any edits, and its kept hash with the one from scratch', () => {
    fc.assert(
      fc.property(edits, keyArbitrary, (list, from) => {
        const model = new Map<string, { readonly key: Key; readonly value: number }>();
        let map: SortedMap<number> = emptyMap();
        for (const { key, value, isRemoval } of list) {
          if (isRemoval) model.delete(JSON.stringify(key));
          else model.set(JSON.stringify(key), { key, value });
          map = isRemoval ? removeValue(map, key) : setValue(map, key, value);
        }
        const expected = [...model.values()].sort((a, b) => compareKeys(a.key, b.key));
        expect([...entriesFrom(map)]).toEqual(expected);
        expect([...entriesFrom(map, from)]).toEqual(
          expected.filter(({ key }) => compareKeys(key, from) >= 0),
        );
        expect(valuesOf(map)).toEqual(expected.map(({ value }) => value));
        expect(lastEntry(map)).toEqual(expected.at(-1));
        expect(map.size).toBe(expected.length);
        expect(getValue(map, from)).toBe(model.get(JSON.stringify(from))?.value);
        expect(map.hash).toEqual(hashFromScratch(map));
      }),
      { numRuns: 200 },
    );
  });

  test('its hash does not depend on how it came about', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 60 }), (keys) => {
        const build = (order: readonly number[]) =>
          order.reduce((map, key) => setValue(map, key, key), emptyMap<number>());
        const [forwards, backwards] = [build(keys), build([...keys].reverse())];
        expect(forwards.hash).toEqual(backwards.hash);
        const detour = keys.reduce(
          (map, key) => removeValue(setValue(map, key + 1_000, 0), key + 1_000),
          forwards,
        );
        expect(detour.hash).toEqual(forwards.hash);
      }),
      { numRuns: 30 },
    );
  });

  test('an edit leaves the map that it was made from as it was', () => {
    const keys = Array.from({ length: 200 }, (_, key) => key);
    const map = keys.reduce((before, key) => setValue(before, key, 'old'), emptyMap<string>());
    const copy = structuredClone(map);
    setValue(map, 100, 'new');
    setValue(map, 1_000, 'new');
    removeValue(map, 0);
    expect(map).toEqual(copy);
    expect(removeValue(map, 'nothing')).toBe(map);
  });

  test('its last entries are the end of all entries, however many are asked for', () => {
    const keys = Array.from({ length: 300 }, (_, key) => key);
    const map = keys.reduce((before, key) => setValue(before, key, null), emptyMap<null>());
    const all = [...entriesFrom(map)];
    for (const count of [1, 5, 47, 48, 49, 150, 300, 1_000, Infinity])
      expect(lastEntries(map, count)).toEqual(all.slice(-Math.min(count, all.length)));
    expect(lastEntries(map, 0)).toEqual([]);
    expect(lastEntries(emptyMap<null>(), 5)).toEqual([]);
  });

  test('its chunks stay small, so that an edit copies little', () => {
    const keys = Array.from({ length: 2_000 }, (_, key) => (key * 7_919) % 2_000);
    const map = keys.reduce((before, key) => setValue(before, key, null), emptyMap<null>());
    expect(map.size).toBe(2_000);
    expect(Math.max(...map.chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(48);
    expect(map.chunks.length).toBeLessThan(200);
    expect([isSortedMap(map), isSortedMap({}), isSortedMap([])]).toEqual([true, false, false]);
  });
});
