/** Each comes with every scenario and more: whoever comes for a story is not even told the names of all these files. */
export const otherPages = {
  compare: async () => import('../compare/compare-page.tsx'),
  matrix: async () => import('../matrix/matrix-page.tsx'),
  challenges: async () => import('../challenge/challenges-page.tsx'),
} as const;
