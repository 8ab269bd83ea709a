import type { Command } from '../../kernel/terms/message.ts';
import type { Challenge } from '../form/challenge.ts';
import { orderScenario } from '../order/order-scenario.ts';
import { challengeSetup } from '../form/challenge-setup.ts';

const toOrder = (type: string, data: Command['data']) => ({
  type,
  aggregateType: 'Order',
  aggregateId: 'order-1',
  data,
});

/** Nobody is told yes, nobody hears of anything, and the order is cancelled all the same. */
export const threeRefusals = {
  id: 'three-refusals',
  setup: challengeSetup(orderScenario, { publishing: 'after-commit', effect: 'row' }),
  aim: {
    goal: {
      when: 'at-rest',
      holds: {
        kind: 'all',
        of: [
          { kind: 'answer', answer: 'rejected', atLeast: 1 },
          { kind: 'answer', answer: 'conflict', atLeast: 1 },
          { kind: 'answer', answer: 'failed', atLeast: 1 },
          { kind: 'fact', fact: 'event-published', exactly: 0 },
        ],
      },
    },
  },
  commandCount: 3,
  commands: [
    toOrder('CancelOrder', { reason: 'changed my mind' }),
    toOrder('ApproveOrder', {}),
    toOrder('ReviseOrder', { total: 120 }),
  ],
  faults: { 'reply-lost': 1 },
  faultCountMax: 1,
  cure: { slot: 'publishing', variant: 'outbox-polling' },
} as const satisfies Challenge;
