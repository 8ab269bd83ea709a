import { challengeSetup } from '../form/challenge-setup.ts';
import { orderScenario } from '../order/order-scenario.ts';
import type { Defence } from './defence.ts';

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
    // Two of one order, and two of different ones.
    orderScenario.exploring.slice(0, 2),
    orderScenario.exploring.filter(({ type }) => type !== 'ApproveOrder'),
  ],
  faults: { refused: 1 },
  faultCountMax: 1,
} as const satisfies Defence;
