const short = (count: number): string => count.toLocaleString('en', { notation: 'compact' });

/** Where a search stands, in few words: on the button that leads to it. */
export const search = {
  searching: 'Searching …',
  searchingAt: (stateCount: number) => `Searching: ${short(stateCount)}`,
  searchingWith: (brokenCount: number) =>
    `Searching: ${brokenCount} ${brokenCount === 1 ? 'breaks' : 'break'}`,
  broken: (count: number) => (count === 1 ? 'Found: 1 breaks' : `Found: ${count} break`),
  whole: 'Nothing breaks it',
  undecided: 'Not decided',
  failed: 'The search failed',
  searchingReached: 'Searching: goal reached',
  reached: 'Found: the goal is reached',
  unreached: 'The goal is not reached',
};
