import { readAddress, type PageName } from '../../app/addresses.ts';
import { scenariosAsked } from '../../app/pages/story-home.ts';
import { loadScenario } from '../../app/scenarios/load-scenario.ts';
import { fetchStorage } from '../../app/seat/fetch-storage.ts';
import type { Shelf } from '../../i18n/language.ts';
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
} as const;

export type OtherPage = keyof typeof otherPages;

const isOther = (page: PageName): page is OtherPage => !Object.hasOwn(loadPages, page);

export const loadOther = async <Page extends OtherPage>(page: Page) =>
  (await import('./other-pages.ts')).otherPages[page]();

/** The code of a page, and what it can't do without. */
export const loadPage = async (page: PageName): Promise<unknown> =>
  isOther(page) ? loadOther(page) : loadPages[page]();

/** As much of the language as each page speaks once it is there. */
export const pageShelves = {
  home: 'page',
  lab: 'lab',
  compare: 'every',
  matrix: 'every',
  challenges: 'every',
  defend: 'every',
  lesson: 'page',
  teaching: 'stories',
  glossary: 'page',
  progress: 'all',
  course: 'page',
} as const satisfies Readonly<Record<PageName, Shelf>>;

async function loadBody(): Promise<unknown> {
  const { page } = readAddress(location.hash);
  if (matchMedia(narrowQuery).matches) return import('../shell/phone-body.tsx');
  return page === 'sandbox' || page === 'challenge' ? import('../shell/desktop-body.tsx') : null;
}
