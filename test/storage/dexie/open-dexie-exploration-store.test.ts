import { expect, test } from 'vitest';
import { openDexieExplorationStore } from '../../../src/storage/dexie/open-dexie-exploration-store.ts';
import { explorationStoreContract } from '../../contracts/exploration-store-contract.ts';
import { explorationStoreOf } from './exploration-store-of.ts';

explorationStoreContract('the store of explorations in IndexedDB', explorationStoreOf('explorations'));

test('[ST20] what an older version has found is forgotten, what this one has found stays', async () => {
  const open = explorationStoreOf('explorations-of-versions');
  const old = await open('old');
  await old.put('a', { verdicts: [] });
  const present = await open('new');
  await present.put('a', { verdicts: [1] });
  old.close();
  present.close();
  const again = await open('new');
  expect(await again.get('a')).toEqual({ ok: true, value: { verdicts: [1] } });
  again.close();
  const late = await open('old');
  expect(await late.get('a')).toEqual({ ok: true, value: null });
  late.close();
});

test('[ST13] a store that has been closed answers as unavailable', async () => {
  const opened = await openDexieExplorationStore('one', 'explorations-closed');
  if (!opened.ok) expect.fail(JSON.stringify(opened.failure));
  opened.value.close();
  expect(await opened.value.get('a')).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
});
