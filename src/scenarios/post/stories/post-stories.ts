import type { Story } from '../../form/story.ts';
import { halfOfStepNine } from './half-of-step-nine.ts';

/** One line a story, in the order in which they are told. */
const table = [halfOfStepNine] as const satisfies readonly Story[];

export type PostStory = (typeof table)[number];

export const postStories: readonly PostStory[] = table;
