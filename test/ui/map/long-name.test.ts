import { expect, test } from 'vitest';
import { hasLongName } from '../../../src/ui/map/layout/place-height.ts';
import { plainMapWords } from '../../support/plain-map-words.ts';

const words = { ...plainMapWords, nameOf: () => 'Order message relay' };
const widths = Array.from({ length: 200 }, (_, index) => 120 + index);
const enough = (isColumn: boolean, isDense: boolean): number =>
  widths.find((width) => !hasLongName('relay', width, { words, isColumn, folding: { isDense } })) ?? 0;

test('in a column the tools stand in a head for good: a name that reaches them takes a second line', () => {
  expect(enough(true, false) - enough(false, false)).toBe(18);
});

test('where places stand closely around what they hold, a name has the room that this leaves', () => {
  expect(enough(false, false) - enough(false, true)).toBe(4);
});
