import type { CoordinationVariant } from './coordination-variant.ts';
import { committed, published, reacted } from './step-facts.ts';

/** Each service reacts to the other's events; nobody knows of the whole. */
export const choreography = {
  id: 'choreography',
  steps: [
    { number: 1, isTaken: committed('OrderCreated') },
    { number: 2, isTaken: published('OrderCreated') },
    { number: 3, isTaken: committed('CreditReserved', 'CreditReservationFailed') },
    { number: 4, isTaken: published('CreditReserved', 'CreditReservationFailed') },
    { number: 5, isTaken: reacted('OrderApproved', 'OrderRejected', 'OrderCancelled') },
  ],
} as const satisfies CoordinationVariant;
