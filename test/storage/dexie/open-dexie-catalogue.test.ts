import { expect } from 'vitest';
import { openDexieCatalogue } from '../../../src/storage/dexie/open-dexie-catalogue.ts';
import { catalogueContract } from '../../contracts/catalogue-contract.ts';

catalogueContract('the catalogue in IndexedDB', async () => {
  const opened = await openDexieCatalogue();
  if (!opened.ok) expect.fail(JSON.stringify(opened.failure));
  return opened.value;
});
