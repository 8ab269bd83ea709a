import type { PromiseTurn } from '../../app/verdicts/verdict.ts';

/** What broke after one move and before another, at rest or by a move: it would never be told where moves are told in samples. */
export function breaksSince(
  verdicts: readonly PromiseTurn[],
  after: number,
  before: number,
): readonly PromiseTurn[] {
  return verdicts.filter(({ at, state }) => state === 'broken' && at > after && at < before);
}
