import { expect } from 'vitest';
import { succeed } from '../../../src/base/result.ts';
import type { CatalogueEntry } from '../../../src/storage/catalogue.ts';
import { openDexieCatalogue } from '../../../src/storage/dexie/open-dexie-catalogue.ts';
import { catalogueContract } from '../../contracts/catalogue-contract.ts';

// Every run of the page is listed, and other files of tests keep theirs there at the same time.
const isOwn = ({ id }: CatalogueEntry): boolean => ['a', 'b', 'c'].includes(id);

catalogueContract('the catalogue in IndexedDB', async () => {
  const opened = await openDexieCatalogue('a-catalogue-of-its-own');
  if (!opened.ok) expect.fail(JSON.stringify(opened.failure));
  return {
    ...opened.value,
    list: async () => {
      const listed = await opened.value.list();
      return listed.ok ? succeed(listed.value.filter(isOwn)) : listed;
    },
  };
});
