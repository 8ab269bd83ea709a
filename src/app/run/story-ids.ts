import type { PropertyId } from '../../kernel/terms/names.ts';
import type { BeatId } from '../../scenarios/form/beat.ts';
import type { VariantId } from '../../scenarios/slots/setup.ts';
import { stories } from '../../scenarios/story-table.ts';

/** All stories in the order in which they are told. */
export const storyIds: readonly string[] = stories.map(({ id }) => id);

/** The promise that a story is about. */
export function promiseOf(id: string): PropertyId | null {
  return stories.find((story) => story.id === id)?.promise ?? null;
}

/** The slot with the variant that keeps it. */
export function cureOfStory(id: string): Readonly<Record<string, VariantId>> {
  const cure = stories.find((story) => story.id === id)?.cure;
  return cure === undefined ? {} : { [cure.slot]: cure.variant };
}

/** What it tells after its opening, in order, with its cure on or without it. */
export function beatIdsOf(id: string, isCured: boolean): readonly BeatId[] {
  const story = stories.find((one) => one.id === id);
  return ((isCured ? story?.curedBeats : story?.beats) ?? []).map((beat) => beat.id);
}
