import type { Dexie } from 'dexie';
import { fail, type Result } from '../../base/result.ts';
import { answerWithin } from '../../browser/answer-within.ts';
import { isCutOff, type StorageFailure } from '../storage-failure.ts';
import { classifyNoAnswer } from './native/classify-error.ts';

/** The lists are small. */
const attemptLimitMs = 10_000;

/** A browser under strain closes a connection now and then; one that closes each is not asked for ever. */
const attemptCountMax = 3;

/** What Dexie throws, or does not answer, as a failure. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, StorageFailure>> {
  const done = await answerWithin(attemptLimitMs, work);
  return done.ok ? done : fail(classifyNoAnswer(done.failure));
}

/** The same with one database. `work` is done again on a new connection if the browser closed the one it was on. */
export async function attemptOn<Value>(
  database: Dexie,
  work: () => Promise<Value>,
): Promise<Result<Value, StorageFailure>> {
  for (let count = 1; ; count += 1) {
    const done = await attemptOnce(database, work);
    if (done.ok || !isCutOff(done.failure) || count === attemptCountMax) return done;
  }
}

/** Once the browser has closed the connection, nothing else may come of the work. */
async function attemptOnce<Value>(
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
