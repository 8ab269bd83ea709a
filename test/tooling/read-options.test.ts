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

/** Options, one a word; a colon stands for the blank before a value. */
const once = (options: string): readonly string[] =>
  words(options).map((option) => `--${option.replace(':', ' ')}`);

const commands: readonly (readonly [name: string, reads: Reads, once: readonly string[], before: string])[] =
  [
    [
      'explore',
      readExploreWords,
      once(
        `scenario:order property:no-lost-event lang:en full json set:publishing=after-commit commands:1 faults:1
       states:1 depth:1 memory:1 crashes:1 outages:1 refusals:1 lost-requests:1 lost-replies:1 redeliveries:1
       rebalances:1 expiries:1 early-time-outs:1 poisons:1 unpublishables:1`.replaceAll('\n', ' '),
      ),
      '',
    ],
    ['matrix', readMatrixWords, once('scenario:order size:quick json'), ''],
    ['play', readPlayWords, once('lang:ko json'), 'run.json'],
    ['compare', readCompareWords, once('commands:1 faults:1 states:1 seconds:1 from:1'), ''],
  ];

describe.each(commands)('npm run %s', (_name, reads, options, before) => {
  test.each(options)('refuses %s twice, and takes it once', (option) => {
    expect(refusalOf(reads, `${before} ${option}`)).toBeNull();
    expect(refusalOf(reads, `${before} ${option} ${option}`)).toContain('more than once');
  });

  test('refuses what it does not know', () => {
    expect(refusalOf(reads, `${before} --ovens 3`)).toContain('--ovens');
    expect(refusalOf(reads, `${before} bread and butter`)).toMatch(/not known: (bread|and)/);
  });
});
