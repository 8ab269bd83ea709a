import type { Variant } from '../variant.ts';

/** What is kept of how far a subscriber is. */
export type SubscriptionVariant = Variant & { readonly isEphemeral: boolean };
