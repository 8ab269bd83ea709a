import { storyList } from 'virtual:story-list';
import type { ListedStory } from '../../scenarios/form/scenario-with-stories.ts';

/** All stories in the order in which they are told; written from the stories themselves. */
export const listedStories = storyList as readonly ListedStory[];
