import { fail, succeed, type Result } from '../../base/result.ts';
import { isRecord } from '../../base/json.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import { challenges } from '../../scenarios/challenges/challenge-table.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { withVariant } from '../../scenarios/slots/slots.ts';
import { curedHalf } from '../addresses.ts';
import { scenarioOf } from '../run/check-setup.ts';

/** A challenge as it is played: against the design that breaks, or against its cure. */
export type ChosenChallenge = { readonly challenge: Challenge; readonly isCured: boolean };

/** How it is kept with a run. */
export type ChallengeName = { readonly id: string; readonly isCured: boolean };

export function chooseChallenge(id: string, half: string): Result<ChosenChallenge, string> {
  const challenge = challenges.find((one) => one.id === id);
  if (challenge === undefined) return fail(id);
  if (half !== '' && half !== curedHalf) return fail(`${id}/${half}`);
  return succeed({ challenge, isCured: half === curedHalf });
}

/** The challenge that a kept run belongs to; null: none, or one that is no more. */
export function keptChallenge(input: unknown): ChosenChallenge | null {
  if (!isRecord(input)) return null;
  const challenge = challenges.find(({ id }) => id === input['id']);
  return challenge === undefined ? null : { challenge, isCured: input['isCured'] === true };
}

export function nameOf({ challenge, isCured }: ChosenChallenge): ChallengeName {
  return { id: challenge.id, isCured };
}

export function setupOf({ challenge: { setup, cure }, isCured }: ChosenChallenge): Setup {
  if (!isCured) return setup;
  const { slots } = withVariant(setup.slots, cure.slot, cure.variant, scenarioOf(setup).defaults);
  return { ...setup, slots };
}
