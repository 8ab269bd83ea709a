import type { PropertyId } from '../../kernel/terms/names.ts';
import type { VariantId } from '../../scenarios/slots/setup.ts';
import { listedStories } from './listed-stories.ts';

/** All stories in the order in which they are told. */
export const storyIds: readonly string[] = listedStories.map(({ id }) => id);

/** The promise that a story is about. */
export function promiseOf(id: string): PropertyId | null {
  return listedStories.find((story) => story.id === id)?.promise ?? null;
}

/** The slot with the variant that keeps it. */
export function cureOfStory(id: string): Readonly<Record<string, VariantId>> {
  const cure = listedStories.find((story) => story.id === id)?.cure;
  return cure === undefined ? {} : { [cure.slot]: cure.variant };
}
