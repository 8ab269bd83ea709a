import { explorationStoreContract } from '../../contracts/exploration-store-contract.ts';
import { explorationStoreOf } from './exploration-store-of.ts';

explorationStoreContract('the store of explorations in IndexedDB', explorationStoreOf('explorations'));
