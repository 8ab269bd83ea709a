import { dexieLifetime } from '../../contracts/dexie-lifetime.ts';

dexieLifetime((database) => {
  database.close();
  database.dispatchEvent(new Event('close'));
});
