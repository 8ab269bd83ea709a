import type { PageName } from '../../app/addresses.ts';
import { late, type Late } from '../late/late.tsx';
import { LabLoading } from './lab-coming.tsx';
import { loadOther, loadPages, pageShelves, type OtherPage } from './load-pages.ts';
import type { PageProps } from './page-props.ts';

const other = (page: OtherPage): Late<PageProps> => late(async () => loadOther(page), pageShelves[page]);

/** What each address draws. */
export const pageParts: Readonly<Record<PageName, Late<PageProps>>> = {
  home: late(async () => (await loadPages.home()).HomePage, pageShelves.home),
  lab: late(async () => (await loadPages.lab()).LabEntry, pageShelves.lab, LabLoading),
  compare: other('compare'),
  matrix: other('matrix'),
  challenges: other('challenges'),
  defend: other('defend'),
  lesson: other('lesson'),
  teaching: other('teaching'),
  glossary: other('glossary'),
  progress: other('progress'),
  course: other('course'),
};
