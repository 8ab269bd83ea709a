import { expect, test } from 'vitest';
import type { Finding } from '../../../src/app/explore/findings.ts';
import { contradicts } from '../../../src/app/matrix/contradicts.ts';

const property = 'no-lost-event';
const run = (kind: 'broken' | 'never-rests', length: number, isShortest: boolean): Finding => ({
  property,
  kind,
  length,
  isShortest,
  moves: [],
});
const holds: Finding = { property, kind: 'holds' };
const undecided: Finding = { property, kind: 'undecided', limit: 'states' };

test('verdicts that can’t both be right contradict each other, whichever came first', () => {
  const table: readonly (readonly [Finding, Finding, boolean])[] = [
    [holds, holds, false],
    [holds, undecided, false],
    [undecided, run('broken', 9, false), false],
    [holds, run('broken', 9, true), true],
    [holds, { property, kind: 'never-happens' }, true],
    [run('broken', 9, true), run('broken', 9, true), false],
    [run('broken', 9, true), run('broken', 9, false), false],
    // A shorter run than the one that was taken for the shortest.
    [run('broken', 9, true), run('broken', 8, false), true],
    [run('broken', 9, true), run('broken', 10, true), true],
    [run('broken', 9, false), run('broken', 8, true), false],
    [run('broken', 9, false), run('broken', 10, false), false],
    [run('broken', 9, true), run('broken', 11, false), false],
    [run('broken', 9, true), run('never-rests', 9, true), true],
  ];
  for (const [one, other, isSo] of table) {
    expect(contradicts(one, other), JSON.stringify([one, other])).toBe(isSo);
    expect(contradicts(other, one), JSON.stringify([other, one])).toBe(isSo);
  }
});
