import { forceCloseDatabase } from 'fake-indexeddb';
import { dexieLifetime } from '../../contracts/dexie-lifetime.ts';

dexieLifetime(forceCloseDatabase);
