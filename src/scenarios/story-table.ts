import { campaignStories } from './campaign/campaign-stories.ts';
import { orderStories } from './order/order-stories.ts';
import type { Story } from './story.ts';

export const stories: readonly Story[] = [...orderStories, ...campaignStories];
