import type { SubscriptionId } from './subscription-table.ts';

export const subscriptionTexts = {
  ephemeral: 'ephemeral',
  durable: 'durable',
} satisfies Record<SubscriptionId, string>;
