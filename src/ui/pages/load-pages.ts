import { readAddress } from '../../app/addresses.ts';
import { scenariosAsked } from '../../app/pages/story-home.ts';
import { loadScenario } from '../../app/scenarios/load-scenario.ts';
import { fetchStorage } from '../../app/seat/fetch-storage.ts';
import type { otherPages } from './other-pages.ts';
import { narrowQuery } from '../parts/hooks/narrow-query.ts';

/** Each page comes when it is gone to; without React, so that the first is asked for before React is there. */
export const loadPages = {
  home: async () => import('../home/home-page.tsx'),
  lab: async () => {
    const entry = import('./lab-entry.tsx');
    // What stands in it, and what it is about, come beside it; where they do not they are asked for again, and that is said.
    Promise.all([...scenariosAsked(location.hash).map(loadScenario), loadBody()]).catch(() => null);
    void fetchStorage();
    return entry;
  },
  compare: async () => loadOther('compare'),
  matrix: async () => loadOther('matrix'),
  challenges: async () => loadOther('challenges'),
  lesson: async () => loadOther('lesson'),
  glossary: async () => loadOther('glossary'),
} as const;

const loadOther = async (page: keyof typeof otherPages) =>
  (await import('./other-pages.ts')).otherPages[page]();

/** As much of the language as each page speaks once it is there. */
export const pageShelves = {
  home: 'page',
  lab: 'lab',
  compare: 'every',
  matrix: 'every',
  challenges: 'every',
  lesson: 'page',
  glossary: 'page',
} as const;

async function loadBody(): Promise<unknown> {
  const { page } = readAddress(location.hash);
  if (matchMedia(narrowQuery).matches) return import('../shell/phone-body.tsx');
  return page === 'sandbox' || page === 'challenge' ? import('../shell/desktop-body.tsx') : null;
}
