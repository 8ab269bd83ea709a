import { openMemoryStorage } from '../../../src/storage/memory/open-memory-storage.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { eventStoreContract } from '../../bench/event-store-contract.ts';
import { storageContract } from '../../contracts/storage-contract.ts';
import { schemas, type StorageSubject } from '../../contracts/storage-subject.ts';

const runs = new Map<string, Storage>();
const memory: StorageSubject = {
  name: 'memory',
  async connect(runId) {
    const storage = runs.get(runId) ?? openMemoryStorage(schemas);
    runs.set(runId, storage);
    return storage;
  },
};

storageContract(memory);
eventStoreContract(memory);
