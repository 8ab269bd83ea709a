import { expect, test } from 'vitest';
import { progressStoreContract } from '../../contracts/progress-store-contract.ts';
import { progressStoreOf } from './progress-store-of.ts';

progressStoreContract('the store of progress in IndexedDB', progressStoreOf);

test('[ST21] what has been reached is there when the page opens again', async () => {
  const first = await progressStoreOf('again');
  const progress = { id: 'a', bestLength: 7, bestRun: null, shortestLength: 7, isCureShown: false };
  await first.challenges.add(progress);
  first.close();
  const second = await progressStoreOf('again');
  expect(await second.challenges.list()).toEqual({ ok: true, value: [progress] });
  second.close();
});
