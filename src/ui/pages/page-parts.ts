import type { PageName } from '../../app/addresses.ts';
import type { Memory } from '../../app/explore/memory-opener.ts';
import { late, type Late } from '../page/late.tsx';
import { loadPages } from './load-pages.ts';

export type PageProps = {
  readonly hash: string;
  /** What searches have found before. */
  readonly openMemory: () => Promise<Memory>;
};

/** What each address draws. */
export const pageParts: Readonly<Record<PageName, Late<PageProps>>> = {
  home: late(async () => (await loadPages.home()).HomePage),
  lab: late(async () => (await loadPages.lab()).LabEntry),
  compare: late(async () => (await loadPages.compare()).ComparePage),
  matrix: late(async () => (await loadPages.matrix()).MatrixPage),
  challenges: late(async () => (await loadPages.challenges()).ChallengesPage),
};
