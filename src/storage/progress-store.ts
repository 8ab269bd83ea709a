import { isRecord } from '../base/json.ts';
import type { Result } from '../base/result.ts';
import type { KeptLesson } from './lesson-progress.ts';
import type { StorageFailure } from './storage-failure.ts';

/** How far somebody has come with a challenge. */
export type KeptProgress = {
  readonly id: string;
  /** The fewest moves in which the promise was broken so far; null: it was not. */
  readonly bestLength: number | null;
  /** That very run, as an address of the page; null: it is not known. */
  readonly bestRun: string | null;
  /** The fewest that are possible, as far as it is known. */
  readonly shortestLength: number | null;
  /** Whether the explorer has shown that the cure keeps it. */
  readonly isCureShown: boolean;
};

/** A row of what has been reached, which somebody may have changed; null: nothing that counts. */
export function progressOf(row: unknown): KeptProgress | null {
  if (!isRecord(row)) return null;
  // Rows of before runs were kept have none.
  const { id, bestLength, bestRun = null, shortestLength, isCureShown } = row;
  const isGood =
    typeof id === 'string' &&
    isLength(bestLength) &&
    (bestRun === null || typeof bestRun === 'string') &&
    isLength(shortestLength) &&
    typeof isCureShown === 'boolean';
  return isGood ? { id, bestLength, bestRun, shortestLength, isCureShown } : null;
}

const isLength = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0);

/** What has been reached with things of one kind, by their ids. */
export interface ProgressList<Kept> {
  /** In no order. */
  list(): Promise<Result<readonly Kept[], StorageFailure>>;
  /** Adds to what is known already: nothing that was reached is lost, whichever tab adds. */
  add(progress: Kept): Promise<Result<null, StorageFailure>>;
}

/** What has been reached in this browser. */
export interface ProgressStore {
  /** Whether it outlasts the page. */
  readonly isKept: boolean;
  readonly challenges: ProgressList<KeptProgress>;
  readonly lessons: ProgressList<KeptLesson>;
  close(): void;
}

/** How what is kept of one kind is read, and how both of two are kept. */
export type ProgressKind<Kept> = {
  readonly read: (row: unknown) => Kept | null;
  readonly join: (known: Kept | null, fresh: Kept) => Kept;
};

/** Both together. Of the shortest lengths the one that was found last counts. */
export function joined(known: KeptProgress | null, fresh: KeptProgress): KeptProgress {
  if (known === null) return fresh;
  const best = betterOf(known, fresh);
  return {
    id: fresh.id,
    bestLength: best.bestLength,
    bestRun: best.bestRun,
    shortestLength: fresh.shortestLength ?? known.shortestLength,
    isCureShown: known.isCureShown || fresh.isCureShown,
  };
}

/** Of two that are as good, the one of which the run is known, else the one that came first. */
function betterOf(known: KeptProgress, fresh: KeptProgress): KeptProgress {
  if (fresh.bestLength === null) return known;
  if (known.bestLength === null || fresh.bestLength < known.bestLength) return fresh;
  return fresh.bestLength === known.bestLength && known.bestRun === null ? fresh : known;
}
