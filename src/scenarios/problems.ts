import type { StoryId } from './story-table.ts';

/** A problem of the field's write-ups: it is seen to fail in each of these stories, and to hold with each one's cure. */
export type TaughtProblem = {
  readonly id: string;
  readonly stories: readonly StoryId[];
};

/** One line a problem, in the order of the write-ups. */
export const taughtProblems: readonly TaughtProblem[] = [
  { id: 'two-updates-at-once', stories: ['lost-update'] },
  { id: 'publish-and-commit-apart', stories: ['phantom-event', 'lost-after-commit'] },
  { id: 'polling-past-what-commits-late', stories: ['skipped-for-ever'] },
  { id: 'relay-dies-before-its-mark', stories: ['mailed-twice'] },
  { id: 'delivered-twice', stories: ['delivered-again'] },
  { id: 'check-and-effect-apart', stories: ['check-apart'] },
  { id: 'acknowledged-before-the-work', stories: ['acknowledged-first'] },
  { id: 'no-partition-key', stories: ['overtaken'] },
  { id: 'too-many-events', stories: ['two-hundred-events'] },
  { id: 'asking-a-log', stories: ['asked-of-the-log'] },
  { id: 'the-read-model-lags', stories: ['asked-at-once'] },
  { id: 'one-act-over-several-aggregates', stories: ['between-two-commits', 'failed-hotel'] },
  { id: 'never-to-be-handled', stories: ['poison-message'] },
];
