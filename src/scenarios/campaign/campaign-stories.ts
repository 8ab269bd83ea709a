import type { Story } from '../story.ts';
import { arrayOverwritten } from './stories/array-overwritten.ts';

/** One line a story, in the order in which they are told. */
export const campaignStories: readonly Story[] = [arrayOverwritten];
