import type { Story } from '../../form/story.ts';
import { nameInTheSnapshot } from './name-in-the-snapshot.ts';
import { nameInTheView } from './name-in-the-view.ts';

/** What knows a customer who has asked to be forgotten. */
export const forgettingStories = [nameInTheView, nameInTheSnapshot] as const satisfies readonly Story[];

export type ForgettingStory = (typeof forgettingStories)[number];
