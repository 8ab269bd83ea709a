import { expect, test } from 'vitest';
import { textsOf } from '../../../src/i18n/languages.ts';
import { contentsLines } from '../../../src/ui/map/contents-text.ts';

const waiting = {
  kind: 'broker',
  partitions: [
    { id: 'Order/0', size: 3, last: 'OrderCreated #3', committed: [{ group: 'projection', offset: 1 }] },
  ],
  kept: [],
} as const;

test.each([
  ['en', 'Projection: lag 2'],
  ['ko', '프로젝션: 지연 2'],
] as const)('who lags behind is named as its place is, in %s', (language, line) => {
  const lines = contentsLines(waiting, textsOf(language));
  expect(lines.filter(({ look }) => look === 'alarm').map(({ text }) => text)).toEqual([line]);
});

test('a group that is no place of its own keeps its name', () => {
  const committed = [{ group: 'auditors', offset: 1 }];
  const partitions = waiting.partitions.map((partition) => ({ ...partition, committed }));
  expect(contentsLines({ ...waiting, partitions }, textsOf('en')).at(-1)?.text).toBe('auditors: lag 2');
});
