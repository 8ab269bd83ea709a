import type { ReactElement } from 'react';
import type { LabState } from '../../app/lab/lab-state.ts';
import { useLab } from '../lab/lab-context.tsx';
import { late } from '../late/late.tsx';
import { storyPhase } from './story-phase.ts';

const Outcome = late(async () => (await import('./played-again-outcome.tsx')).PlayedAgainOutcome, 'all');

/** Of a script that is played again: which of its steps found nothing to do, and that it did no harm. */
export function PlayedAgain(): ReactElement | null {
  const isOfRun = useLab(({ isRerun, offers }) => isRerun && offers.script === null);
  const isHarmless = useLab(endsWell);
  const hasSkipped = useLab(({ skipped }) => skipped.length > 0);
  return isOfRun || isHarmless || hasSkipped ? <Outcome isOfRun={isOfRun} isHarmless={isHarmless} /> : null;
}

/** Its end without harm; a story with its own cure on has words of its own for that. */
function endsWell(state: LabState): boolean {
  const { isRerun, offers, cure } = state;
  return (
    isRerun && (offers.script === null || cure !== null) && storyPhase({ ...state, cure: null }) === 'held'
  );
}
