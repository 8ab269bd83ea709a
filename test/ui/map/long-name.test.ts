import { expect, test } from 'vitest';
import { hasLongName } from '../../../src/ui/map/layout/place-height.ts';
import { plainMapWords } from '../../support/plain-map-words.ts';

test('in a column the tools stand in a head for good: a name that reaches them takes a second line', () => {
  const words = { ...plainMapWords, nameOf: () => 'Order message relay' };
  const widths = Array.from({ length: 200 }, (_, index) => 120 + index);
  const enough = (isColumn: boolean) =>
    widths.find((width) => !hasLongName('relay', width, { words, isColumn })) ?? 0;
  expect(enough(true) - enough(false)).toBe(18);
});
