import { readAddress } from '../../app/addresses.ts';
import { scenarioAsked } from '../../app/pages/story-home.ts';
import { loadScenario } from '../../app/scenarios/load-scenario.ts';
import { fetchStorage } from '../../app/seat/fetch-storage.ts';
import { narrowQuery } from '../parts/hooks/narrow-query.ts';

/** Each page comes when it is gone to; without React, so that the first is asked for before React is there. */
export const loadPages = {
  home: async () => import('../home/home-page.tsx'),
  lab: async () => {
    const entry = import('./lab-entry.tsx');
    void loadBeside();
    void fetchStorage();
    return entry;
  },
  compare: async () => (await loadOthers()).compare(),
  matrix: async () => (await loadOthers()).matrix(),
  challenges: async () => (await loadOthers()).challenges(),
} as const;

const loadOthers = async () => (await import('./other-pages.ts')).otherPages;

/** As much of the language as each page speaks once it is there. */
export const pageShelves = {
  home: 'page',
  lab: 'lab',
  compare: 'every',
  matrix: 'every',
  challenges: 'every',
} as const;

/** What stands in a lab, and what it is about, come beside it, not after it; where they do not, their place says so. */
async function loadBeside(): Promise<void> {
  try {
    await Promise.all([loadScenario(scenarioAsked(location.hash) ?? ''), loadBody()]);
  } catch {
    // It is asked for again where it is drawn.
  }
}

async function loadBody(): Promise<unknown> {
  const { page } = readAddress(location.hash);
  if (matchMedia(narrowQuery).matches) return import('../shell/phone-body.tsx');
  return page === 'sandbox' || page === 'challenge' ? import('../shell/desktop-body.tsx') : null;
}
