import type { IdOf } from '../base/id-of.ts';
import { campaignSagaStories } from './campaign-saga/stories/campaign-saga-stories.ts';
import { boundaryStories } from './boundaries/stories/boundaries-stories.ts';
import { campaignStories } from './campaign/stories/campaign-stories.ts';
import { orderStories } from './order/stories/order-stories.ts';
import { orderSagaStories } from './order-saga/stories/order-saga-stories.ts';
import { postStories } from './post/stories/post-stories.ts';
import { tripStories } from './trip/stories/trip-stories.ts';
import { usageCountStories } from './usage-count/stories/usage-count-stories.ts';
import type { Story } from './form/story.ts';

const table = [
  ...orderStories,
  ...campaignStories,
  ...orderSagaStories,
  ...boundaryStories,
  ...campaignSagaStories,
  ...tripStories,
  ...usageCountStories,
  ...postStories,
] as const;

export type ToldStory = (typeof table)[number];

export type StoryId = IdOf<typeof table>;

export const stories: readonly Story[] = table;
