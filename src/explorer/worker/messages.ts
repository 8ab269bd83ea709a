import type { Inquiry } from '../inquiry.ts';
import type { StageProgress } from '../run-search.ts';
import type { Exploration } from '../verdict.ts';

/** What the explorer's thread is told: one inquiry in its life, and perhaps that it is enough. */
export type Order = { readonly kind: 'inquire'; readonly inquiry: Inquiry } | { readonly kind: 'stop' };

/** What it tells. After `done` or `failed` nothing more comes. */
export type Report =
  | {
      readonly kind: 'progress';
      readonly progress: StageProgress;
      /** Since the present stage began. */
      readonly stageMs: number;
    }
  | { readonly kind: 'done'; readonly exploration: Exploration; readonly searchedMs: number }
  | { readonly kind: 'failed'; readonly detail: string };
