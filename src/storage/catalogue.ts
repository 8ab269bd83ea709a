import { isRecord, type Json } from '../base/json.ts';
import { plainOf } from '../base/plain.ts';
import type { Result } from '../base/result.ts';
import type { StorageFailure } from './storage-failure.ts';

/** One run in the list of runs. Times are milliseconds since 1970. */
export type CatalogueEntry = {
  readonly id: string;
  readonly title: string;
  readonly setup: Json;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly moveCount: number;
};

/** A row of the list, which somebody may have changed: what can't be read of it is left open; null: no run. */
export function catalogueEntry(row: unknown): CatalogueEntry | null {
  if (!isRecord(row) || typeof row['id'] !== 'string') return null;
  const { id, title, setup } = row;
  return {
    id,
    title: typeof title === 'string' ? title : id,
    setup: plainOf(setup ?? null),
    createdAt: countIn(row['createdAt']),
    updatedAt: countIn(row['updatedAt']),
    moveCount: countIn(row['moveCount']),
  };
}

const countIn = (value: unknown): number => (Number.isSafeInteger(value) ? Number(value) : 0);

/** The list of all runs kept in this browser. What a run is, its own tables say. */
export interface Catalogue {
  /** Null: neither the list nor the run's own tables know of it. A run that only the list lacks is listed again. */
  find(id: string): Promise<Result<CatalogueEntry | null, StorageFailure>>;
  /** The run touched last comes first. */
  list(): Promise<Result<readonly CatalogueEntry[], StorageFailure>>;
  /** Adds a run or replaces what is known of it. */
  put(entry: CatalogueEntry): Promise<Result<null, StorageFailure>>;
  /** Answers whether there is such a run. */
  rename(id: string, title: string): Promise<Result<boolean, StorageFailure>>;
  /** Forgets the run, with its tables and its journal. */
  delete(id: string): Promise<Result<null, StorageFailure>>;
  close(): void;
}

export function latestFirst(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  return entries.toSorted((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1));
}
