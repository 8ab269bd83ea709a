import type { Json } from '../base/json.ts';
import type { Result } from '../base/result.ts';
import type { StorageFailure } from './storage-failure.ts';

/**
 * What searches have found, kept for one version of the code: another one may come to other verdicts.
 * A key says all that was asked; what is kept under it is plain data.
 */
export interface ExplorationStore {
  /** Null: nothing is kept under this key by this version. */
  get(key: string): Promise<Result<Json, StorageFailure>>;
  /** Keeps it, in place of what was there. */
  put(key: string, exploration: Json): Promise<Result<null, StorageFailure>>;
  close(): void;
}
