/** What can move or be waited for in a world: a process, a place that comes back, the next command. */
export type Member = {
  /** What its next move reads and writes, with the faults that may come with it; accesses are numbered. */
  readonly own: number;
  /** What it may do, and bring about, from here on. */
  readonly futures: readonly number[];
  /** Whether its next move goes without a fault and can go now: one such must be in each set. */
  readonly isKey: boolean;
};

type Conflicts = (own: number, future: number) => boolean;

/**
 * The smallest set of members such that nobody outside it can ever disturb what is in it; null: there is
 * none but all of them.
 */
export function smallestSet(members: readonly Member[], conflicts: Conflicts): readonly number[] | null {
  let best: readonly number[] | null = null;
  let bestCount = members.length + 1;
  for (const [seed, { isKey }] of members.entries()) {
    if (!isKey) continue;
    const set = closedFrom(members, seed, conflicts);
    if (set.length >= bestCount) continue;
    best = set;
    bestCount = set.length;
  }
  return best;
}

function closedFrom(members: readonly Member[], seed: number, conflicts: Conflicts): readonly number[] {
  const set = [seed];
  for (const at of set) {
    const own = members[at]?.own ?? -1;
    for (let other = 0; other < members.length; other += 1) {
      if (set.includes(other)) continue;
      const futures = members[other]?.futures ?? [];
      if (futures.some((future) => conflicts(own, future))) set.push(other);
    }
  }
  return set;
}
