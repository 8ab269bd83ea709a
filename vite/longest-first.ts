import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longer than ten others: begun last, one of them keeps a worker busy while the rest stand still. */
const longest = [
  'explorer/reduction',
  'app/marked-line',
  'app/play',
  'explorer/mid-run',
  'explorer/fault-where',
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = longest.findIndex((name) => moduleId.includes(`/test/${name}.test.`));
  return rank === -1 ? longest.length : rank;
};

/** A fresh checkout knows nothing of how long a file takes, and goes by its size. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
