/** How many of each a map can show at most: more is folded away, but for what must be seen. */
export const shownCount = {
  rows: 8,
  cells: 24,
  requests: 6,
  effects: 8,
  stamps: 16,
  entries: 8,
  causes: 48,
} as const;
