import { challengeSetup } from '../form/challenge-setup.ts';
import { orderScenario } from '../order/order-scenario.ts';
import type { Defence } from './defence.ts';

const [revised, approved, created] = orderScenario.exploring;

/** What is read in the order of its ids, and what is dealt to any partition. */
export const inTurn = {
  id: 'in-turn',
  setup: challengeSetup(orderScenario, {
    publishing: 'cursor-polling',
    partitioning: 'round-robin',
    effect: 'row',
  }),
  choices: [
    {
      slot: 'publishing',
      variants: ['cursor-polling', 'cursor-waiting', 'transaction-horizon', 'outbox-polling', 'log-tailing'],
    },
    { slot: 'partitioning', variants: ['round-robin', 'by-aggregate'] },
  ],
  promises: ['no-lost-event', 'in-order'],
  attacks: [
    [revised, approved],
    [revised, created],
  ],
  faults: { refused: 1 },
  faultCountMax: 1,
} as const satisfies Defence;
