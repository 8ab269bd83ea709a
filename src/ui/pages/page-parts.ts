import type { PageName } from '../../app/addresses.ts';
import { late, type Late } from '../late/late.tsx';
import { loadPages } from './load-pages.ts';
import type { PageProps } from './page-props.ts';

/** What each address draws. */
export const pageParts: Readonly<Record<PageName, Late<PageProps>>> = {
  home: late(async () => (await loadPages.home()).HomePage),
  lab: late(async () => (await loadPages.lab()).LabEntry),
  compare: late(async () => (await loadPages.compare()).ComparePage),
  matrix: late(async () => (await loadPages.matrix()).MatrixPage),
  challenges: late(async () => (await loadPages.challenges()).ChallengesPage),
};
