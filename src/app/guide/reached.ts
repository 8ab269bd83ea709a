import type { KeptProgress } from '../../storage/progress-store.ts';
import type { SearchState } from '../explore/search-view.ts';
import type { LabState } from '../lab/lab-state.ts';

/** The length of the shortest run that a search has found; null: it found none, or does not know whether it is that. */
export function lengthFound(search: SearchState): number | null {
  const verdict = search.kind === 'found' ? search.exploration.verdicts[0] : undefined;
  return verdict?.kind === 'broken' && verdict.isShortest ? verdict.counterexample.length : null;
}

/** But for the run, which is written down once it counts. */
export type Standing = Omit<KeptProgress, 'bestRun'>;

/** What is reached with a challenge where it stands now; null: nothing yet, or by another tab. */
export function reached(
  { challenge, role }: Pick<LabState, 'challenge' | 'role'>,
  shortest: SearchState,
  proof: SearchState,
): Standing | null {
  if (challenge === null || role !== 'driving') return null;
  const isCureShown = proof.kind === 'found' && proof.exploration.verdicts[0]?.kind === 'holds';
  const bestLength = challenge.isCured ? null : challenge.brokenWith;
  if (bestLength === null && !isCureShown) return null;
  return { id: challenge.id, bestLength, shortestLength: lengthFound(shortest), isCureShown };
}

/** `won`: in as few moves as can be; `broken`: in more, or nobody knows yet how few are enough. */
export type ChallengeStanding = 'open' | 'broken' | 'won';

export function standingOf(length: number | null, shortestLength: number | null): ChallengeStanding {
  if (length === null) return 'open';
  return shortestLength !== null && length <= shortestLength ? 'won' : 'broken';
}
