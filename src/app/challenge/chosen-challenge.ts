import type { Challenge } from '../../scenarios/form/challenge.ts';

/** A challenge as it is played: against the design that breaks, or against its cure. */
export type ChosenChallenge = { readonly challenge: Challenge; readonly isCured: boolean };

/** How it is kept with a run. */
export type ChallengeName = { readonly id: string; readonly isCured: boolean };

export function nameOf({ challenge, isCured }: ChosenChallenge): ChallengeName {
  return { id: challenge.id, isCured };
}
