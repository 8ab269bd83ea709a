/** Each page comes when it is gone to; without React, so that the first is asked for before React is there. */
export const loadPages = {
  home: async () => import('../home/home-page.tsx'),
  lab: async () => import('./lab-entry.tsx'),
  compare: async () => import('../compare/compare-page.tsx'),
  matrix: async () => import('../matrix/matrix-page.tsx'),
  challenges: async () => import('../challenge/challenges-page.tsx'),
} as const;

/** As much of the language as each page speaks from its start. */
export const pageShelves = {
  home: 'page',
  lab: 'lab',
  compare: 'all',
  matrix: 'all',
  challenges: 'all',
} as const;
