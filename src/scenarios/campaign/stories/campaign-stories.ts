import type { Story } from '../../form/story.ts';
import { arrayOverwritten } from './array-overwritten.ts';

/** One line a story, in the order in which they are told. */
const table = [arrayOverwritten] as const satisfies readonly Story[];

export type CampaignStory = (typeof table)[number];

export const campaignStories: readonly CampaignStory[] = table;
