import { isRecord } from '../base/json.ts';
import type { Result } from '../base/result.ts';
import type { StorageFailure } from './storage-failure.ts';

/** How far somebody has come with a challenge. */
export type KeptProgress = {
  readonly id: string;
  /** The fewest moves in which the promise was broken so far; null: it was not. */
  readonly bestLength: number | null;
  /** The fewest that are possible, as far as it is known. */
  readonly shortestLength: number | null;
  /** Whether the explorer has shown that the cure keeps it. */
  readonly isCureShown: boolean;
};

/** A row of what has been reached, which somebody may have changed; null: nothing that counts. */
export function progressOf(row: unknown): KeptProgress | null {
  if (!isRecord(row)) return null;
  const { id, bestLength, shortestLength, isCureShown } = row;
  const isGood =
    typeof id === 'string' &&
    isLength(bestLength) &&
    isLength(shortestLength) &&
    typeof isCureShown === 'boolean';
  return isGood ? { id, bestLength, shortestLength, isCureShown } : null;
}

const isLength = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0);

/** What has been reached in this browser. */
export interface ProgressStore {
  /** In no order. */
  list(): Promise<Result<readonly KeptProgress[], StorageFailure>>;
  /** Adds to what is known already: nothing that was reached is lost, whichever tab adds. */
  add(progress: KeptProgress): Promise<Result<null, StorageFailure>>;
  close(): void;
}

/** Both together. Of the shortest lengths the one that was found last counts. */
export function joined(known: KeptProgress | null, fresh: KeptProgress): KeptProgress {
  if (known === null) return fresh;
  const lengths = [known.bestLength, fresh.bestLength].filter((length) => length !== null);
  return {
    id: fresh.id,
    bestLength: lengths.length === 0 ? null : Math.min(...lengths),
    shortestLength: fresh.shortestLength ?? known.shortestLength,
    isCureShown: known.isCureShown || fresh.isCureShown,
  };
}
