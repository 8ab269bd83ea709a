import type { Memory } from '../../app/explore/memory.ts';

/** What each page is given. */
export type PageProps = {
  readonly hash: string;
  /** What searches have found before. */
  readonly openMemory: () => Promise<Memory>;
};
