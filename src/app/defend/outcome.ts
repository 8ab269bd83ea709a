import type { Exploration, Verdict } from '../../explorer/search/verdict.ts';

/** What attacks on a design have come to: broken by one of them, or held against all as far as they went. */
export type AttackOutcome = 'broken' | 'held' | 'undecided';

export function outcomeOf(explorations: readonly Pick<Exploration, 'verdicts'>[]): AttackOutcome {
  const verdicts = explorations.flatMap((one) => one.verdicts);
  if (verdicts.some(isBroken)) return 'broken';
  return verdicts.some(({ kind }) => kind === 'undecided') ? 'undecided' : 'held';
}

const isBroken = ({ kind }: Verdict): boolean => kind === 'broken' || kind === 'never-happens';
