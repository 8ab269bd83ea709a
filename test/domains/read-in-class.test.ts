import { describe, expect, test } from 'vitest';
import { filesBelow } from '../architecture/source-files.ts';
import { fileLinesMax } from '../support/read-in-class.ts';

/** All that decides: aggregates, and those who coordinate them. Not texts, which come in languages. */
const files = [
  ...filesBelow('src/domains', /\.ts$/),
  ...filesBelow('src/system/coordinating/orders', /\.ts$/),
  ...filesBelow('src/system/coordinating/trips', /\.ts$/),
  ...filesBelow('src/system/coordinating/campaigns', /\.ts$/),
]
  .filter(({ path }) => !/\.(?:en|ko)\.ts$/.test(path))
  .map(({ path, text }) => [path, text] as const);

test('there are such files', () => {
  expect(files.length).toBeGreaterThan(40);
});

describe.each(files)('%s', (_, text) => {
  test('is short enough to be read in class', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(fileLinesMax);
  });

  test('has what is done about a message found by its type, and no branch for each', () => {
    expect(text).not.toMatch(/^\s*(?:switch \(|case ')/m);
  });
});
