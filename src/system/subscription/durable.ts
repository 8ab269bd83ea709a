import type { SubscriptionVariant } from './subscription-variant.ts';

/** Whoever comes back goes on where the group has acknowledged last. */
export const durable = { id: 'durable', isEphemeral: false } as const satisfies SubscriptionVariant;
