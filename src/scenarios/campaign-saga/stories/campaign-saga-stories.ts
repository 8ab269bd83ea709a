import type { Story } from '../../form/story.ts';
import { commandLost } from './command-lost.ts';
import { submittedTwice } from './submitted-twice.ts';

/** One line a story, in the order in which they are told. */
const table = [commandLost, submittedTwice] as const satisfies readonly Story[];

export type CampaignSagaStory = (typeof table)[number];

export const campaignSagaStories: readonly CampaignSagaStory[] = table;
