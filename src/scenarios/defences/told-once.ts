import { challengeSetup } from '../form/challenge-setup.ts';
import { orderScenario } from '../order/order-scenario.ts';
import type { Defence } from './defence.ts';

/** All the way from a change to the mail about it. */
export const toldOnce = {
  id: 'told-once',
  setup: challengeSetup(orderScenario, {
    publishing: 'after-commit',
    consuming: 'naive',
    effect: 'e-mail',
  }),
  choices: [
    {
      slot: 'publishing',
      variants: [
        'inside-transaction',
        'after-commit',
        'outbox-polling',
        'log-tailing',
        'catch-up-subscription',
      ],
    },
    { slot: 'consuming', variants: ['ack-first', 'naive', 'idempotent'] },
    { slot: 'effect', variants: ['e-mail', 'e-mail-recognised'] },
  ],
  promises: ['no-lost-event', 'no-phantom-event', 'effect-once'],
  attacks: [orderScenario.exploring.slice(0, 1)],
  faults: { crash: 1, outage: 1 },
  faultCountMax: 2,
} as const satisfies Defence;
