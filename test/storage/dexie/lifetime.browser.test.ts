import { dexieLifetime } from '../../contracts/dexie-lifetime.ts';

dexieLifetime();
