import type { Challenge } from '../form/challenge.ts';
import { orderScenario } from '../order/order-scenario.ts';
import { challengeSetup } from '../form/challenge-setup.ts';
import { getOrder, revise } from '../order/story-parts.ts';

/** The client asks for what it was told is done; nothing fails, and it reads what was before. */
export const askedTooSoon = {
  id: 'yesterdays-news',
  setup: challengeSetup(orderScenario, { reading: 'read-model', effect: 'row' }),
  aim: { property: 'read-your-writes' },
  commandCount: 2,
  commands: [revise(150), getOrder],
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'reading', variant: 'wait-for-version' },
} as const satisfies Challenge;
