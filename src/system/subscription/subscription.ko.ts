import type { SubscriptionId } from './subscription-table.ts';

export const subscriptionTexts = {
  ephemeral: '임시 구독',
  durable: '지속 구독',
} satisfies Record<SubscriptionId, string>;
