import type { Challenge } from '../../form/challenge.ts';
import { challengeSetup } from '../../form/challenge-setup.ts';
import { orderScenario } from '../../order/order-scenario.ts';
import { revise } from '../../order/story-parts.ts';

/** What is published while a subscriber is away is published to nobody. */
export const nobodyHome = {
  id: 'nobody-home',
  setup: challengeSetup(orderScenario, { subscription: 'ephemeral', effect: 'row' }),
  aim: { property: 'no-lost-event' },
  commandCount: 1,
  commands: [revise(150)],
  faults: { crash: 1 },
  faultCountMax: 1,
  cure: { slot: 'subscription', variant: 'durable' },
} as const satisfies Challenge;
