import type { StoryId } from './story-table.ts';

/** A part of a talk: a story as it breaks, or once more with its own cure. Its texts go by its id. */
export type StoryPart = { readonly id: string; readonly story: string; readonly isCured: boolean };

type Told = { readonly id: string; readonly story: StoryId; readonly isCured: boolean };

/** What a cure costs is the next story: one line a chain, from a problem to the last that a cure leaves. */
export const storyChains = [
  [
    { id: 'lost', story: 'lost-after-commit', isCured: false },
    { id: 'outbox', story: 'lost-after-commit', isCured: true },
    { id: 'twice', story: 'mailed-twice', isCured: false },
    { id: 'idempotent', story: 'mailed-twice', isCured: true },
    { id: 'mail', story: 'mailed-all-the-same', isCured: false },
  ],
] as const satisfies readonly (readonly Told[])[];

export type ChainPartId = (typeof storyChains)[number][number]['id'];
