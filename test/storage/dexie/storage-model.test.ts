import { storageModelTest } from '../../contracts/storage-model.ts';
import { dexieSubject } from './dexie-subject.ts';

storageModelTest(dexieSubject('dexie over a fake IndexedDB'), 100);
