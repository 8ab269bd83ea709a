import type { Key } from '../base/key.ts';
import { plainOf } from '../base/plain.ts';
import type { Row } from '../kernel/database/row.ts';
import type { DatabaseId } from '../kernel/terms/names.ts';

/** Why a batch left nothing behind. `step` is the place in the batch of the first step that failed. */
export type StorageFailure =
  | {
      readonly kind: 'guard-failed';
      readonly step: number;
      readonly database: DatabaseId;
      readonly table: string;
      readonly key: Key;
      readonly expected: Row | null;
      readonly found: Row | null;
    }
  | {
      readonly kind: 'duplicate-key';
      readonly step: number;
      readonly database: DatabaseId;
      readonly table: string;
      readonly key: Key;
    }
  | { readonly kind: 'quota-exceeded'; readonly message: string }
  | {
      readonly kind: 'unavailable';
      readonly reason: UnavailableReason;
      readonly message: string;
    }
  | { readonly kind: 'unexpected'; readonly message: string };

/**
 * `not-supported`: the browser has no IndexedDB here. `denied`: it has one and does not let the page use it.
 * `failed`: it can't be opened. `blocked`: another tab holds the database and does not let go. `silent`: no
 * answer within the limit; the batch may yet have been done. `closed`: this connection was closed, or nobody
 * knows better. `deleted`: the run's tables are gone.
 */
export type UnavailableReason =
  'not-supported' | 'denied' | 'failed' | 'blocked' | 'silent' | 'closed' | 'deleted';

export function unavailable(reason: UnavailableReason, message: string): StorageFailure {
  return { kind: 'unavailable', reason, message };
}

/** Whether the connection was closed under what was asked, which may then be asked again on another. */
export function isCutOff(failure: StorageFailure): boolean {
  return failure.kind === 'unavailable' && failure.reason === 'closed';
}

/** One line for a log or a bug report; what people read on screen is translated elsewhere. */
export function describeFailure(failure: StorageFailure): string {
  switch (failure.kind) {
    case 'guard-failed':
      return `step ${failure.step}: ${failure.database}/${failure.table} ${JSON.stringify(failure.key)} should be ${JSON.stringify(failure.expected)} and is ${JSON.stringify(plainOf(failure.found))}`;
    case 'duplicate-key':
      return `step ${failure.step}: ${failure.database}/${failure.table} already has ${JSON.stringify(failure.key)}`;
    case 'unavailable':
      return `storage is unavailable (${failure.reason}): ${failure.message}`;
    case 'quota-exceeded':
      return `storage is full: ${failure.message}`;
    case 'unexpected':
      return `storage failed: ${failure.message}`;
  }
}
