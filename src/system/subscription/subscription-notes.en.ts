import type { SubscriptionId } from './subscription-table.ts';

export const subscriptionNotes = {
  ephemeral:
    'A subscriber that comes back after a crash is a new one: what was published while it was away is gone for it.',
  durable:
    'A subscriber that comes back after a crash goes on at its group’s committed offset: what was published while it was away waits for it.',
} satisfies Record<SubscriptionId, string>;
