import { expect, test } from 'vitest';
import { breaksAt, inReadingOrder, watchedPromise } from '../../../src/app/selectors/watched-promise.ts';
import { offersOf } from '../../../src/app/activity/offers.ts';
import { sandbox } from '../../../src/app/activity/activity.ts';
import { storyNamed } from '../../support/order-run.ts';
import type { Light } from '../../../src/app/verdicts/lights.ts';

const light = (property: string, state: Light['state'], brokenAt: number | null = null): Light => ({
  property,
  state,
  brokenAt,
  certainAt: null,
  supposed: [],
  culprits: [],
  cure: null,
});
const told = offersOf({ kind: 'story', story: storyNamed('lost-after-commit') });
const free = offersOf(sandbox);
const order = (lights: readonly Light[], offers = told): readonly string[] =>
  inReadingOrder({ lights, offers }).map(({ property }) => property);

test('what a story is about is watched, whatever else is broken', () => {
  const lights = [light('a', 'broken', 1), light('no-lost-event', 'kept'), light('b', 'will-break')];
  expect(watchedPromise({ lights, offers: told })).toEqual({
    light: lights[1],
    brokenCount: 1,
    endangeredCount: 1,
    keptCount: 0,
  });
});

test('where nothing is told, what broke first is watched, else what will break, else the first', () => {
  const lights = [
    light('a', 'kept'),
    light('b', 'will-break'),
    light('c', 'broken', 9),
    light('d', 'broken', 4),
  ];
  const watched = (some: readonly Light[]) => watchedPromise({ lights: some, offers: free }).light?.property;
  expect(watched(lights)).toBe('d');
  expect(watched(lights.slice(0, 2))).toBe('b');
  expect(watched(lights.slice(0, 1))).toBe('a');
  expect(watched([])).toBeUndefined();
});

test('what is broken is read above all, the watched one first of it, else right after it', () => {
  const others = [light('a', 'kept'), light('b', 'will-break'), light('c', 'broken', 2)];
  expect(order([...others, light('no-lost-event', 'broken', 5)])).toEqual(['no-lost-event', 'c', 'b', 'a']);
  expect(order([...others, light('no-lost-event', 'waiting')])).toEqual(['c', 'no-lost-event', 'b', 'a']);
});

test('breaks are counted, from the first of them on', () => {
  expect(breaksAt([light('a', 'broken', 9), light('b', 'broken', 4), light('c', 'will-break')])).toEqual({
    count: 2,
    since: 4,
  });
  expect(breaksAt([light('c', 'will-break')])).toBeNull();
});
