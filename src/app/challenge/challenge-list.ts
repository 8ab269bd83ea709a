import type { Challenge } from '../../scenarios/form/challenge.ts';
import { challenges } from '../../scenarios/challenges/challenge-table.ts';

/** Every challenge, the easiest first. */
export const challengeList: readonly Challenge[] = challenges;

/** The challenge after this one; null behind the last. */
export function nextChallenge(id: string): string | null {
  return challenges[challenges.findIndex((one) => one.id === id) + 1]?.id ?? null;
}
