import { describe, expect, test } from 'vitest';
import { readCompareWords } from '../../scripts/compare-words.ts';
import { readExploreWords } from '../../scripts/explore-words.ts';
import { readMatrixWords } from '../../scripts/matrix-words.ts';
import { readPlayWords } from '../../scripts/play-words.ts';
import { readOptions } from '../../scripts/read-options.ts';
import type { Result } from '../../src/base/result.ts';

type Reads = (words: readonly string[]) => Result<unknown, string>;
const words = (line: string): readonly string[] => line.split(' ').filter((word) => word !== '');
const refusalOf = (reads: Reads, line: string): string | null => {
  const read = reads(words(line));
  return read.ok ? null : read.failure;
};

const own: Reads = (line) => readOptions(line, { json: 'flag', size: 'value', set: 'values' }, 1);

describe('a command line', () => {
  test.each([
    ['--size a --size b', '--size is given more than once'],
    ['--size a --size a', '--size is given more than once'],
    ['--size=a --size b', '--size is given more than once'],
    ['--json --json', '--json is given more than once'],
    ['--size', '--size needs a value'],
    ['--size --json', '--size needs a value'],
    ['--set', '--set needs a value'],
    ['--json=yes', '--json takes no value'],
    ['--sise a', 'not known: --sise'],
    ['--__proto__ a', 'not known: --__proto__'],
    ['-s', 'not known: -s'],
    ['one two', 'not known: two'],
  ])('%s is refused: %s', (line, told) => {
    expect(refusalOf(own, line)).toContain(told);
  });

  test('is read with its flags, its values in their order and its words', () => {
    const read = readOptions(words('file --set a=1 --json --set=b=2'), { json: 'flag', set: 'values' }, 1);
    if (!read.ok) expect.fail(read.failure);
    expect(read.value.words).toEqual(['file']);
    expect(read.value.has('json')).toBe(true);
    expect(read.value.valuesOf('set')).toEqual(['a=1', 'b=2']);
    expect(read.value.valueOf('size')).toBeUndefined();
  });
});

const commands: readonly (readonly [name: string, reads: Reads, once: readonly string[], before: string])[] =
  [
    [
      'explore',
      readExploreWords,
      [
        '--scenario order',
        '--property no-lost-event',
        '--lang en',
        '--full',
        '--json',
        ...[
          '--commands',
          '--faults',
          '--states',
          '--depth',
          '--memory',
          '--crashes',
          '--outages',
          '--refusals',
        ],
        ...['--lost-requests', '--lost-replies', '--redeliveries', '--rebalances', '--expiries'],
        ...['--early-time-outs', '--poisons'],
        '--set publishing=after-commit',
      ],
      '',
    ],
    ['matrix', readMatrixWords, ['--scenario order', '--size quick', '--json'], ''],
    ['play', readPlayWords, ['--lang ko', '--json'], 'run.json'],
    ['compare', readCompareWords, ['--commands', '--faults', '--states', '--seconds', '--from'], ''],
  ];

describe.each(commands)('npm run %s', (_name, reads, once, before) => {
  test.each(once)('refuses %s twice, and takes it once', (option) => {
    const full = /^--(full|json)$|[ =]/.test(option) ? option : `${option} 1`;
    expect(refusalOf(reads, `${before} ${full}`)).toBeNull();
    expect(refusalOf(reads, `${before} ${full} ${full}`)).toContain('more than once');
  });

  test('refuses what it does not know', () => {
    expect(refusalOf(reads, `${before} --ovens 3`)).toContain('--ovens');
    expect(refusalOf(reads, `${before} bread and butter`)).toMatch(/not known: (bread|and)/);
  });
});
