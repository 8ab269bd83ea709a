import { expect } from 'vitest';
import { openDexieCatalogue } from '../../../src/storage/dexie/open-dexie-catalogue.ts';
import { catalogueContract } from '../../contracts/catalogue-contract.ts';

// Other files of tests list their runs in the page's own catalogue, at the same time.
catalogueContract('the catalogue in IndexedDB', async () => {
  const opened = await openDexieCatalogue('a-catalogue-of-its-own');
  if (!opened.ok) expect.fail(JSON.stringify(opened.failure));
  return opened.value;
});
