import type { LabState } from '../../app/lab/lab-state.ts';

type Played = Pick<LabState, 'challenge'>;

/** The promise is broken, or the goal reached. */
export const isBroughtAbout = ({ challenge }: Played): boolean =>
  challenge !== null && challenge.brokenWith !== null;

/** And there is no cure to try next. */
export const isWonForGood = (state: Played): boolean =>
  isBroughtAbout(state) && state.challenge?.cure === null;
