import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { withVariant } from '../../scenarios/slots/slots.ts';
import { scenarioOf } from '../run/check-setup.ts';

/** A challenge as it is played: against the design that breaks, or against its cure. */
export type ChosenChallenge = { readonly challenge: Challenge; readonly isCured: boolean };

/** How it is kept with a run. */
export type ChallengeName = { readonly id: string; readonly isCured: boolean };

export function nameOf({ challenge, isCured }: ChosenChallenge): ChallengeName {
  return { id: challenge.id, isCured };
}

export function setupOf({ challenge: { setup, cure }, isCured }: ChosenChallenge): Setup {
  if (!isCured) return setup;
  const { slots } = withVariant(setup.slots, cure.slot, cure.variant, scenarioOf(setup).defaults);
  return { ...setup, slots };
}
