import type { PropertyId } from '../../kernel/terms/names.ts';
import { stories } from '../../scenarios/story-table.ts';

/** All stories in the order in which they are told. */
export const storyIds: readonly string[] = stories.map(({ id }) => id);

/** The promise that a story is about. */
export function promiseOf(id: string): PropertyId | null {
  return stories.find((story) => story.id === id)?.promise ?? null;
}
