import type { Story } from '../../form/story.ts';
import { mendedTooLate } from './mended-too-late.ts';

/** One line a story, in the order in which they are told. */
const table = [mendedTooLate] as const satisfies readonly Story[];

export type BoundaryStory = (typeof table)[number];

export const boundaryStories: readonly BoundaryStory[] = table;
