import { stories } from '../scenarios/story-table.ts';

/** All stories in the order in which they are told. */
export const storyIds: readonly string[] = stories.map(({ id }) => id);
