import type { Dexie } from 'dexie';
import { fail, succeed, type Result } from '../../base/result.ts';
import { answerWithin } from '../../browser/answer-within.ts';
import type { StorageFailure } from '../storage-failure.ts';
import { classifyNoAnswer } from './native/classify-error.ts';

/** It comes over the network once. */
const loadLimitMs = 20_000;

/**
 * Dexie opens a BroadcastChannel as it loads, which Firefox refuses where cookies are blocked. Imported
 * along with the page it would leave that empty; loaded here, the refusal is an answer.
 */
export async function loadDexie(): Promise<Result<typeof Dexie, StorageFailure>> {
  const loaded = await answerWithin(loadLimitMs, async () => import('dexie'));
  return loaded.ok ? succeed(loaded.value.Dexie) : fail(classifyNoAnswer(loaded.failure));
}
