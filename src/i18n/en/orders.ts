import { askingStoryTexts } from '../../scenarios/order/asking/asking-stories.en.ts';
import { eventStoreStoryTexts } from '../../scenarios/order/event-store/event-store-stories.en.ts';
import { forgettingStoryTexts } from '../../scenarios/order/forgetting/forgetting-stories.en.ts';

/** What is told of orders after their delivery, together: every page knows of each file that may come. */
export const laterOrders = { ...askingStoryTexts, ...eventStoreStoryTexts, ...forgettingStoryTexts };
