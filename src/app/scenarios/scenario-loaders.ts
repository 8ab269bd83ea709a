import type { ScenarioWithStories } from '../../scenarios/form/scenario-with-stories.ts';
import type { ScenarioId } from '../../scenarios/slots/setup.ts';

/** A paragraph a scenario, the usual one first; each comes, with its stories, when it is asked for. */
export const scenarioLoaders: Readonly<Record<ScenarioId, () => Promise<ScenarioWithStories>>> = {
  order: async () => {
    const [{ orderScenario: scenario }, { orderStories: stories }] = await Promise.all([
      import('../../scenarios/order/order-scenario.ts'),
      import('../../scenarios/order/stories/order-stories.ts'),
    ]);
    return { scenario, stories };
  },
  campaign: async () => {
    const [{ campaignScenario: scenario }, { campaignStories: stories }] = await Promise.all([
      import('../../scenarios/campaign/campaign-scenario.ts'),
      import('../../scenarios/campaign/stories/campaign-stories.ts'),
    ]);
    return { scenario, stories };
  },
  'order-saga': async () => {
    const [{ orderSagaScenario: scenario }, { orderSagaStories: stories }] = await Promise.all([
      import('../../scenarios/order-saga/order-saga-scenario.ts'),
      import('../../scenarios/order-saga/stories/order-saga-stories.ts'),
    ]);
    return { scenario, stories };
  },
  boundaries: async () => {
    const [{ boundariesScenario: scenario }, { boundaryStories: stories }] = await Promise.all([
      import('../../scenarios/boundaries/boundaries-scenario.ts'),
      import('../../scenarios/boundaries/stories/boundaries-stories.ts'),
    ]);
    return { scenario, stories };
  },
  'campaign-saga': async () => {
    const [{ campaignSagaScenario: scenario }, { campaignSagaStories: stories }] = await Promise.all([
      import('../../scenarios/campaign-saga/campaign-saga-scenario.ts'),
      import('../../scenarios/campaign-saga/stories/campaign-saga-stories.ts'),
    ]);
    return { scenario, stories };
  },
  trip: async () => {
    const [{ tripScenario: scenario }, { tripStories: stories }] = await Promise.all([
      import('../../scenarios/trip/trip-scenario.ts'),
      import('../../scenarios/trip/stories/trip-stories.ts'),
    ]);
    return { scenario, stories };
  },
  'usage-count': async () => {
    const [{ usageCountScenario: scenario }, { usageCountStories: stories }] = await Promise.all([
      import('../../scenarios/usage-count/usage-count-scenario.ts'),
      import('../../scenarios/usage-count/stories/usage-count-stories.ts'),
    ]);
    return { scenario, stories };
  },
};
