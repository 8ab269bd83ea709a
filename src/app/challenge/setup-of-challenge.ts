import type { Setup } from '../../scenarios/slots/setup.ts';
import { withVariant } from '../../scenarios/slots/slots.ts';
import { scenarioOf } from '../scenarios/every-scenario.ts';
import type { ChosenChallenge } from './chosen-challenge.ts';

/** What it is played on: of the second half, with the cure on. */
export function setupOf({ challenge: { setup, cure }, isCured }: ChosenChallenge): Setup {
  if (!isCured || cure === undefined) return setup;
  const { slots } = withVariant(setup.slots, cure.slot, cure.variant, scenarioOf(setup).defaults);
  return { ...setup, slots };
}
