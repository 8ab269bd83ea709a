import { storyChains, type StoryPart } from '../../scenarios/story-chains.ts';

/** Where a story stands in what is told with it. */
export type ToldPart = {
  readonly parts: readonly StoryPart[];
  /** The present one, from 0. */
  readonly index: number;
  /** What comes after it; null: the chain ends with it. */
  readonly next: StoryPart | null;
};

/** The chain that a story belongs to; one of its own, which breaks and is cured, has two parts. */
export function partsOf(story: string): readonly StoryPart[] {
  return (
    storyChains.find((chain) => chain.some((part) => part.story === story)) ?? [
      { id: 'breaks', story, isCured: false },
      { id: 'cured', story, isCured: true },
    ]
  );
}

/** The last story of a chain has its cure within its only part. */
export function partAt(story: string, isCured: boolean): ToldPart {
  const parts = partsOf(story);
  const own = parts.findIndex((part) => part.story === story && part.isCured === isCured);
  const index = own >= 0 ? own : parts.findLastIndex((part) => part.story === story);
  return { parts, index, next: parts[index + 1] ?? null };
}

/** The story to go to once this one is over: the next of the chain, else the next that no chain has told. */
export function storyAfter(story: string, stories: readonly string[]): string | null {
  const { next, parts } = partAt(story, true);
  if (next !== null) return next.story;
  const told = new Set(parts.map((part) => part.story));
  return stories.slice(stories.indexOf(story) + 1).find((id) => !told.has(id)) ?? null;
}
