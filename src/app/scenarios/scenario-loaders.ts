import type { ScenarioWithStories } from '../../scenarios/form/scenario-with-stories.ts';
import type { ScenarioId } from '../../scenarios/slots/setup.ts';

/** A line a scenario, the usual one first; each comes, with its stories, when it is asked for. */
export const scenarioLoaders: Readonly<Record<ScenarioId, () => Promise<ScenarioWithStories>>> = {
  order: async () => (await import('../../scenarios/with-stories/order.ts')).orderWithStories,
  campaign: async () => (await import('../../scenarios/with-stories/campaign.ts')).campaignWithStories,
  'order-saga': async () => (await import('../../scenarios/with-stories/order-saga.ts')).orderSagaWithStories,
  boundaries: async () => (await import('../../scenarios/with-stories/boundaries.ts')).boundariesWithStories,
  'campaign-saga': async () =>
    (await import('../../scenarios/with-stories/campaign-saga.ts')).campaignSagaWithStories,
  trip: async () => (await import('../../scenarios/with-stories/trip.ts')).tripWithStories,
  'usage-count': async () =>
    (await import('../../scenarios/with-stories/usage-count.ts')).usageCountWithStories,
  post: async () => (await import('../../scenarios/with-stories/post.ts')).postWithStories,
};
