import type { BalanceRule } from '../scenarios/balance.ts';
import { balances, type BalanceCounts } from './balances.ts';
import { sharedMoves } from './challenge/shared-moves.ts';
import { clientNumber } from './client-number.ts';
import { firstBroken, type FirstBroken } from './first-broken.ts';
import type { Fold } from './fold-along.ts';
import type { TimelineMark } from './lab-state.ts';
import { marks } from './marks.ts';

/** All that the lab keeps of the moves made, so that no view has to read them again. */
export type Digest = {
  readonly balances: BalanceCounts;
  readonly broken: FirstBroken;
  readonly marks: readonly TimelineMark[];
  /** The highest number that a client of this run has: `c7` is 7. */
  readonly clientNumber: number;
  /** Moves without the tells, as lengths are counted (K10). */
  readonly sharedCount: number;
};

export function digestOf(rules: readonly BalanceRule[]): Fold<Digest> {
  const counted = balances(rules);
  return {
    initial: {
      balances: counted.initial,
      broken: firstBroken.initial,
      marks: marks.initial,
      clientNumber: clientNumber.initial,
      sharedCount: sharedMoves.initial,
    },
    add: (before, entry, number) => ({
      balances: counted.add(before.balances, entry, number),
      broken: firstBroken.add(before.broken, entry, number),
      marks: marks.add(before.marks, entry, number),
      clientNumber: clientNumber.add(before.clientNumber, entry, number),
      sharedCount: sharedMoves.add(before.sharedCount, entry, number),
    }),
  };
}
