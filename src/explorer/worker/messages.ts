import type { SoFar } from '../search/account.ts';
import type { Inquiry } from '../asking/inquiry.ts';
import type { DecidedVerdict, Exploration } from '../search/verdict.ts';

/** What the explorer's thread is told: one inquiry in its life, and perhaps that it is enough. */
export type Order = { readonly kind: 'inquire'; readonly inquiry: Inquiry } | { readonly kind: 'stop' };

/** What it tells. After `done` or `failed` nothing more comes. */
export type Report =
  | {
      readonly kind: 'progress';
      readonly progress: Omit<SoFar, 'decided'>;
      readonly searchedMs: number;
      /** All that is decided, told as soon as something is new; null: what was told before. */
      readonly decided: readonly DecidedVerdict[] | null;
    }
  | { readonly kind: 'done'; readonly exploration: Exploration; readonly searchedMs: number }
  | { readonly kind: 'failed'; readonly detail: string };
