import { eventStoreContract } from '../../bench/event-store-contract.ts';
import { storageContract } from '../../contracts/storage-contract.ts';
import { dexieSubject } from './dexie-subject.ts';

const subject = dexieSubject('dexie in Chromium');
storageContract(subject);
eventStoreContract(subject);
