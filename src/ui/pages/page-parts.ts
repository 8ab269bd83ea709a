import type { PageName } from '../../app/addresses.ts';
import { late, type Late } from '../late/late.tsx';
import { LabLoading } from './lab-coming.tsx';
import { loadPages, pageShelves } from './load-pages.ts';
import type { PageProps } from './page-props.ts';

/** What each address draws. */
export const pageParts: Readonly<Record<PageName, Late<PageProps>>> = {
  home: late(async () => (await loadPages.home()).HomePage, pageShelves.home),
  lab: late(async () => (await loadPages.lab()).LabEntry, pageShelves.lab, LabLoading),
  compare: late(loadPages.compare, pageShelves.compare),
  matrix: late(loadPages.matrix, pageShelves.matrix),
  challenges: late(loadPages.challenges, pageShelves.challenges),
  lesson: late(loadPages.lesson, pageShelves.lesson),
  glossary: late(loadPages.glossary, pageShelves.glossary),
};
