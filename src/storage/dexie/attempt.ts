import type { Dexie } from 'dexie';
import { fail, type Result } from '../../base/result.ts';
import { answerWithin } from '../../browser/answer-within.ts';
import type { StorageFailure } from '../storage-failure.ts';
import { classifyNoAnswer } from './native/classify-error.ts';

/** The lists are small. */
const attemptLimitMs = 10_000;

/** What Dexie throws, or does not answer, as a failure. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, StorageFailure>> {
  const done = await answerWithin(attemptLimitMs, work);
  return done.ok ? done : fail(classifyNoAnswer(done.failure));
}

/** The same with one database: once the browser has closed it, nothing else may come of the work. */
export async function attemptOn<Value>(
  database: Dexie,
  work: () => Promise<Value>,
): Promise<Result<Value, StorageFailure>> {
  let onClose = (): void => undefined;
  const closed = new Promise<never>((_, reject) => {
    onClose = () => reject(new DOMException(`${database.name} was closed`, 'AbortError'));
  });
  database.on.close.subscribe(onClose);
  const done = await attempt(async () => Promise.race([work(), closed]));
  database.on.close.unsubscribe(onClose);
  return done;
}
