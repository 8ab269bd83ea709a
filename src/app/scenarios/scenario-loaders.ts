import type { ScenarioWithStories } from '../../scenarios/form/scenario-with-stories.ts';
import type { ScenarioId } from '../../scenarios/slots/setup.ts';

/** A line a scenario, the usual one first; each comes, with its stories, when it is asked for. */
export const scenarioLoaders: Readonly<Record<ScenarioId, () => Promise<ScenarioWithStories>>> = {
  order: async () => (await import('../../scenarios/order/order-with-stories.ts')).orderWithStories,
  campaign: async () =>
    (await import('../../scenarios/campaign/campaign-with-stories.ts')).campaignWithStories,
  'order-saga': async () =>
    (await import('../../scenarios/order-saga/order-saga-with-stories.ts')).orderSagaWithStories,
  boundaries: async () =>
    (await import('../../scenarios/boundaries/boundaries-with-stories.ts')).boundariesWithStories,
  'campaign-saga': async () =>
    (await import('../../scenarios/campaign-saga/campaign-saga-with-stories.ts')).campaignSagaWithStories,
  trip: async () => (await import('../../scenarios/trip/trip-with-stories.ts')).tripWithStories,
  'usage-count': async () =>
    (await import('../../scenarios/usage-count/usage-count-with-stories.ts')).usageCountWithStories,
};
