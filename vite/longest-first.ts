import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take longer than fifty others, the longest first: begun last, one of them keeps a worker busy while the
 * rest stand still.
 */
export const longestFiles = [
  'test/explorer/search/reduction.test.ts',
  'test/app/marked-line.test.ts',
  'test/explorer/mid-run.test.ts',
  'test/ui/map/lay-out-map.test.ts',
  'test/explorer/question/fault-where.test.ts',
  'test/tooling/checked-in-verdicts.test.ts',
  'test/app/stage/culprits/culprits-of.test.ts',
  'test/app/damaged-run.test.ts',
  'test/explorer/told-at-once.test.ts',
  'test/explorer/search/search.test.ts',
  'test/app/verdicts/one-source.test.ts',
  'test/app/stage/draw/lab-pictures.test.ts',
  'test/explorer/goals.test.ts',
  'test/storage/dexie/lifetime.browser.test.ts',
  'test/ui/controls.browser.test.tsx',
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = longestFiles.findIndex((file) => moduleId.endsWith(`/${file}`));
  return rank === -1 ? longestFiles.length : rank;
};

/** A fresh checkout knows nothing of how long a file takes, and goes by its size. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
