import { expect, test } from 'vitest';
import { textsOf } from '../../../src/i18n/languages.ts';
import { contentsLines } from '../../../src/ui/map/contents-text.ts';

const waiting = {
  kind: 'broker',
  partitions: [
    {
      id: 'Order/0',
      size: 3,
      before: 0,
      last: 'OrderCreated #3',
      lags: [{ group: 'projection', lag: 2 }],
      parked: null,
    },
  ],
  kept: [],
} as const;

test.each([
  ['en', 'Projection: lag 2'],
  ['ko', '프로젝션: 랙(lag) 2'],
] as const)('who lags behind is named as its place is, in %s', (language, line) => {
  const lines = contentsLines(waiting, textsOf(language));
  expect(lines.filter(({ look }) => look === 'alarm').map(({ text }) => text)).toEqual([line]);
});

test('a group that is no place of its own keeps its name', () => {
  const lags = [{ group: 'auditors', lag: 2 }];
  const partitions = waiting.partitions.map((partition) => ({ ...partition, lags }));
  expect(contentsLines({ ...waiting, partitions }, textsOf('en')).at(-1)?.text).toBe('auditors: lag 2');
});

test('of a dead-letter topic it says what lies there, and nothing while it is empty', () => {
  const letters = (parked: number, lag: number) => ({
    ...waiting,
    partitions: [
      {
        id: 'projection-dead-letters/0',
        size: 3,
        before: 0,
        last: null,
        lags: [{ group: 'projection', lag }],
        parked,
      },
    ],
  });
  const textOf = (parked: number, lag: number) =>
    contentsLines(letters(parked, lag), textsOf('en')).map(({ text }) => text);
  expect(textOf(0, 0)).toEqual([]);
  expect(textOf(2, 0)).toEqual(['Projection: 2 dead letters']);
  expect(textOf(0, 1)).toEqual(['Projection: lag 1']);
});

test.each([
  ['en', '1 mail', 'and 2 from before the run'],
  ['ko', '메일 1통', '그 밖에 실행 전부터 2개'],
] as const)('what was there before the run is no part of a number, in %s', (language, text, words) => {
  const mails = { kind: 'mails', count: 3, before: 2, last: null } as const;
  expect(contentsLines(mails, textsOf(language))).toEqual([
    { text, look: 'plain', before: { short: '+2', words } },
  ]);
  expect(contentsLines({ ...mails, before: 0 }, textsOf(language))[0]?.before).toBeNull();
});
