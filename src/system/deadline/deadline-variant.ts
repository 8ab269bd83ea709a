import type { Variant } from '../variant.ts';

/** How long a saga waits for an answer, and what it makes of one that comes too late. */
export type DeadlineVariant = Variant & {
  /** It gives up after so many days; null: it waits for ever. */
  readonly days: number | null;
  /** Whether what has come about all the same is undone; else the answer is acknowledged, and that is all. */
  readonly undoesLate: boolean;
};
