import { storageModelTest } from '../../contracts/storage-model.ts';
import { dexieSubject } from './dexie-subject.ts';

storageModelTest(dexieSubject('dexie in Chromium'), 40);
