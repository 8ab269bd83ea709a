import { openMemoryExplorationStore } from '../../../src/storage/memory/open-memory-exploration-store.ts';
import { explorationStoreContract } from '../../contracts/exploration-store-contract.ts';

explorationStoreContract('the store of explorations in memory', async () => openMemoryExplorationStore());
