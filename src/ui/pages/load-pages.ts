import { readAddress } from '../../app/addresses.ts';
import { fetchStorage } from '../../app/seat/fetch-storage.ts';
import { narrowQuery } from '../parts/hooks/narrow-query.ts';

/** Each page comes when it is gone to; without React, so that the first is asked for before React is there. */
export const loadPages = {
  home: async () => import('../home/home-page.tsx'),
  lab: async () => {
    const entry = import('./lab-entry.tsx');
    void loadBody();
    void fetchStorage();
    return entry;
  },
  compare: async () => import('../compare/compare-page.tsx'),
  matrix: async () => import('../matrix/matrix-page.tsx'),
  challenges: async () => import('../challenge/challenges-page.tsx'),
} as const;

/** As much of the language as each page speaks once it is there. */
export const pageShelves = {
  home: 'page',
  lab: 'lab',
  compare: 'every',
  matrix: 'every',
  challenges: 'every',
} as const;

/** What stands in a lab comes beside it, not after it; where it does not, its place says so. */
async function loadBody(): Promise<void> {
  const { page } = readAddress(location.hash);
  try {
    if (matchMedia(narrowQuery).matches) await import('../shell/phone-body.tsx');
    else if (page === 'sandbox' || page === 'challenge') await import('../shell/desktop-body.tsx');
  } catch {
    // It is asked for again where it is drawn.
  }
}
