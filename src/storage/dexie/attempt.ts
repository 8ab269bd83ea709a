import { fail, succeed, type Result } from '../../base/result.ts';
import type { StorageFailure } from '../storage-failure.ts';
import { classifyError } from './classify-error.ts';

/** What Dexie throws, as a failure. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, StorageFailure>> {
  try {
    return succeed(await work());
  } catch (error) {
    return fail(classifyError(error));
  }
}
