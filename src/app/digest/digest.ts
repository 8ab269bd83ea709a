import type { BalanceRule } from '../../scenarios/form/balance.ts';
import { balances, type BalanceCounts } from './balances.ts';
import { sharedMoves } from './shared-moves.ts';
import { clientNumber } from './client-number.ts';
import type { Fold } from '../run/fold-along.ts';
import type { TimelineMark } from '../verdicts/marks.ts';
import { breaks, type Breaks } from '../verdicts/breaks.ts';
import { faultMarks } from '../verdicts/marks.ts';

/** All that the lab keeps of the moves made, so that no view has to read them again. */
export type Digest = {
  readonly balances: BalanceCounts;
  readonly breaks: Breaks;
  readonly faultMarks: readonly TimelineMark[];
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
      breaks: breaks.initial,
      faultMarks: faultMarks.initial,
      clientNumber: clientNumber.initial,
      sharedCount: sharedMoves.initial,
    },
    add: (before, entry, number, rest) => ({
      balances: counted.add(before.balances, entry, number, rest),
      breaks: breaks.add(before.breaks, entry, number, rest),
      faultMarks: faultMarks.add(before.faultMarks, entry, number, rest),
      clientNumber: clientNumber.add(before.clientNumber, entry, number, rest),
      sharedCount: sharedMoves.add(before.sharedCount, entry, number, rest),
    }),
  };
}
