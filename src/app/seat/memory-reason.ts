import {
  describeFailure,
  type StorageFailure,
  type UnavailableReason,
} from '../../storage/storage-failure.ts';

/** Why a run is kept in memory only: the kind has a sentence in each language, the detail is for a report. */
export type MemoryReason = {
  readonly kind: Exclude<UnavailableReason, 'closed' | 'deleted'> | 'full';
  readonly detail: string;
};

export function memoryReasonOf(failure: StorageFailure): MemoryReason {
  return { kind: kindOf(failure), detail: describeFailure(failure) };
}

function kindOf(failure: StorageFailure): MemoryReason['kind'] {
  if (failure.kind === 'quota-exceeded') return 'full';
  if (failure.kind !== 'unavailable') return 'failed';
  return failure.reason === 'closed' || failure.reason === 'deleted' ? 'failed' : failure.reason;
}
