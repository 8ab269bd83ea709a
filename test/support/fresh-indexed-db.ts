import { Dexie } from 'dexie';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';

// Files share a worker and its globals: none finds what another has kept.
globalThis.indexedDB = new IDBFactory();
// Dexie keeps the one that it finds as it loads.
Dexie.dependencies.indexedDB = globalThis.indexedDB;
