import { readFromBroker } from '../broker-needs.ts';
import type { SubscriptionVariant } from './subscription-variant.ts';

/** Whoever comes back is new: what was published meanwhile was published to nobody. */
export const ephemeral = {
  id: 'ephemeral',
  needs: [readFromBroker],
  isEphemeral: true,
} as const satisfies SubscriptionVariant;
