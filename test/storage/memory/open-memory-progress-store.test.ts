import { openMemoryProgressStore } from '../../../src/storage/memory/open-memory-progress-store.ts';
import { progressStoreContract } from '../../contracts/progress-store-contract.ts';

progressStoreContract('the store of progress in memory', async () => openMemoryProgressStore());
