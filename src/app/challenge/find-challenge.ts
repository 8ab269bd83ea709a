import { fail, succeed, type Result } from '../../base/result.ts';
import { isRecord } from '../../base/json.ts';
import { challenges } from '../../scenarios/challenges/challenge-table.ts';
import { curedHalf } from '../addresses.ts';
import type { ChosenChallenge } from './chosen-challenge.ts';

/** Comes with the first challenge that is played: a story needs none of them. */
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
