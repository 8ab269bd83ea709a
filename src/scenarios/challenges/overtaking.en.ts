import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'Overtaking',
  brief:
    'Two relays share one outbox, and each passes over the rows that the other holds, so that without a fault no row is published by both. Nothing fails here: all that you choose is who moves.',
  why: 'One relay held the earlier row, the other passed over it and was faster with the later one.',
  cured:
    'One relay publishes the rows in the order of their ids, and an order’s later event has the higher one.',
};
