import type { Need } from '../variant.ts';
import { publishingVariants } from '../publishing/publishing-table.ts';
import type { CoordinationVariant } from './coordination-variant.ts';
import { committed, reacted, sent } from './step-facts.ts';

const reservation = ['CreditReserved', 'CreditReservationFailed'] as const;

/** Where subscribers read the store itself nobody reads commands, and a document has no room for its processed mark. */
const carrying: Need = {
  slot: 'publishing',
  oneOf: publishingVariants
    .filter(({ hasNoBroker, needs = [] }) => {
      return hasNoBroker !== true && !needs.some(({ oneOf }) => oneOf.includes('document'));
    })
    .map(({ id }) => id),
};

/** A saga of the order service tells the others what to do, by commands, and decides by their replies. */
export const orchestration = {
  id: 'orchestration',
  needs: [carrying],
  steps: [
    // The saga and its order come with one commit.
    { number: 1, isTaken: committed('OrderCreated') },
    { number: 2, isTaken: committed('OrderCreated') },
    { number: 3, isTaken: sent('command', 'ReserveCredit') },
    { number: 4, isTaken: committed(...reservation) },
    { number: 5, isTaken: sent('reply', ...reservation) },
    { number: 6, isTaken: reacted('OrderApproved', 'OrderRejected', 'OrderCancelled') },
  ],
} as const satisfies CoordinationVariant;
