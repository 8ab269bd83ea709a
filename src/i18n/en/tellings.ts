import type { TellingFiles } from '../form/tellings.ts';

/** What the stories of each scenario say, a line a scenario; each comes when one of its stories is gone to. */
export const tellings: TellingFiles = {
  order: async () => {
    const [delivery, later] = await Promise.all([
      import('../../scenarios/order/stories/order-stories.en.ts'),
      import('./orders.ts'),
    ]);
    return { ...delivery.orderStoryTexts, ...later.laterOrders };
  },
  campaign: async () =>
    (await import('../../scenarios/campaign/stories/campaign-stories.en.ts')).campaignStoryTexts,
  boundaries: async () =>
    (await import('../../scenarios/boundaries/stories/boundaries-stories.en.ts')).boundaryStoryTexts,
  'order-saga': async () =>
    (await import('../../scenarios/order-saga/stories/order-saga-stories.en.ts')).orderSagaStoryTexts,
  'campaign-saga': async () =>
    (await import('../../scenarios/campaign-saga/stories/campaign-saga-stories.en.ts'))
      .campaignSagaStoryTexts,
  trip: async () => (await import('../../scenarios/trip/stories/trip-stories.en.ts')).tripStoryTexts,
  post: async () => (await import('../../scenarios/post/stories/post-stories.en.ts')).postStoryTexts,
  'usage-count': async () =>
    (await import('../../scenarios/usage-count/stories/usage-count-stories.en.ts')).usageCountStoryTexts,
};
