import { forceCloseDatabase } from 'fake-indexeddb';
import { dexieLifetime } from '../../contracts/dexie-lifetime.ts';

// Its types ask for the class where a connection is meant.
dexieLifetime((database) => forceCloseDatabase(database as unknown as typeof IDBDatabase));
