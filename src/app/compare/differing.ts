import type { ComparedStanding } from './comparison.ts';

/** Of the promises and the numbers those by which the setups are told apart, by their ids. */
export type Differing = { readonly properties: readonly string[]; readonly balances: readonly string[] };

/** What is well or wrong under one setup and not so under another; what only counts more events is no difference. */
export function differingIn(standings: readonly ComparedStanding[]): Differing {
  return {
    properties: idsOf(standings, ({ lights }) => lights.map(({ property, state }) => [property, state])),
    balances: idsOf(standings, ({ balances }) => balances.map(({ id, damage }) => [id, damage])),
  };
}

type Judged = readonly (readonly [id: string, how: string | number])[];

/** Those that are judged in more than one way; where one is not judged at all it is no difference. */
function idsOf(
  standings: readonly ComparedStanding[],
  judgedIn: (standing: ComparedStanding) => Judged,
): readonly string[] {
  const ways = new Map<string, Set<string | number>>();
  for (const standing of standings)
    for (const [id, how] of judgedIn(standing)) ways.set(id, (ways.get(id) ?? new Set()).add(how));
  return [...ways].flatMap(([id, found]) => (found.size > 1 ? [id] : []));
}
