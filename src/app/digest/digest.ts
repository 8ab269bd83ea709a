import type { BalanceRule } from '../../scenarios/form/balance.ts';
import { balances, type BalanceCounts } from './balances.ts';
import { sharedMoves } from './shared-moves.ts';
import { clientNumber } from './client-number.ts';
import type { Fold } from '../run/fold-along.ts';
import type { TimelineMark } from '../verdicts/marks.ts';
import { turns, type Turned } from '../verdicts/turns.ts';
import { faultMarks } from '../verdicts/marks.ts';

/** All that the lab keeps of the moves made, so that no view has to read them again. */
export type Digest = {
  readonly balances: BalanceCounts;
  readonly turned: Turned;
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
      turned: turns.initial,
      faultMarks: faultMarks.initial,
      clientNumber: clientNumber.initial,
      sharedCount: sharedMoves.initial,
    },
    add: (before, entry, number, stood) => ({
      balances: counted.add(before.balances, entry, number, stood),
      turned: turns.add(before.turned, entry, number, stood),
      faultMarks: faultMarks.add(before.faultMarks, entry, number, stood),
      clientNumber: clientNumber.add(before.clientNumber, entry, number, stood),
      sharedCount: sharedMoves.add(before.sharedCount, entry, number, stood),
    }),
  };
}
