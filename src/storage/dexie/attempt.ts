import { fail, type Result } from '../../base/result.ts';
import { answerWithin } from '../../browser/answer-within.ts';
import type { StorageFailure } from '../storage-failure.ts';
import { classifyNoAnswer } from './classify-error.ts';

/** The lists are small. */
const attemptLimitMs = 10_000;

/** What Dexie throws, or does not answer, as a failure. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, StorageFailure>> {
  const done = await answerWithin(attemptLimitMs, work);
  return done.ok ? done : fail(classifyNoAnswer(done.failure));
}
