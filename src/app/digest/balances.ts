import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { BalanceRule, Counter } from '../../scenarios/form/balance.ts';
import type { MonitorState } from '../../kernel/world/world.ts';
import type { Fold } from '../run/fold-along.ts';

/** Small numbers that should agree. */
export type Balance = {
  readonly id: string;
  /** Whether the actual number should be the expected one or at most that. */
  readonly agreement: 'equal' | 'at-most';
  readonly expected: number;
  readonly actual: number;
  /** How far the actual number is off: more than it should be, or, below 0, less; 0: they agree. */
  readonly damage: number;
};

/** Each rule's two counters, as they stand. */
export type BalanceCounts = readonly {
  readonly expected: MonitorState;
  readonly actual: MonitorState;
}[];

export function balances(rules: readonly BalanceRule[]): Fold<BalanceCounts> {
  const hasEntryCounter = rules.some(({ expected, actual }) => expected.countEntry ?? actual.countEntry);
  return {
    initial: rules.map(({ expected, actual }) => ({ expected: expected.initial, actual: actual.initial })),
    add: (counts, entry) => {
      if (entry.facts.length === 0 && !hasEntryCounter) return counts;
      return rules.map(({ expected, actual }, index) => {
        const before = counts[index];
        return {
          expected: counted(expected, before?.expected, entry),
          actual: counted(actual, before?.actual, entry),
        };
      });
    },
  };
}

function counted(counter: Counter, before: MonitorState | undefined, entry: TraceEntry): MonitorState {
  const { initial, count, countEntry } = counter;
  const state = before ?? initial;
  return entry.facts.reduce(count, countEntry === undefined ? state : countEntry(state, entry));
}

/** The numbers of a run that should agree pairwise. */
export function balancesAt(rules: readonly BalanceRule[], counts: BalanceCounts): readonly Balance[] {
  return rules.map(({ id, agreement = 'equal', expected: wanted, actual: found }, index) => {
    const expected = wanted.value(counts[index]?.expected ?? wanted.initial);
    const actual = found.value(counts[index]?.actual ?? found.initial);
    const difference = actual - expected;
    return {
      id,
      agreement,
      expected,
      actual,
      damage: agreement === 'at-most' ? Math.max(0, difference) : difference,
    };
  });
}
