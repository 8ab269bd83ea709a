import type { CoordinationVariant } from './coordination-variant.ts';
import { committed } from './step-facts.ts';

/** One handler writes to both databases, by a commit in each: between the two anything may happen. */
export const none = {
  id: 'none',
  steps: [
    { number: 1, isTaken: committed('CreditReserved', 'CreditReservationFailed') },
    { number: 2, isTaken: committed('OrderApproved', 'OrderRejected') },
  ],
} as const satisfies CoordinationVariant;
