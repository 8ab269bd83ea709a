import type { Fold } from '../run/fold-along.ts';

/** The highest number that a client has had: the intents of a run are `c1`, `c2` ... */
export const clientNumber: Fold<number> = {
  initial: 0,
  add: (highest, { move }) => {
    if (move.kind !== 'send') return highest;
    // A link from outside may name a client as it likes.
    const [, digits] = /^c(\d{1,9})$/.exec(move.intent) ?? [];
    return Math.max(highest, Number(digits ?? 0));
  },
};
