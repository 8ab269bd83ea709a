import { progressStoreContract } from '../../contracts/progress-store-contract.ts';
import { progressStoreOf } from './progress-store-of.ts';

progressStoreContract('the store of progress in IndexedDB', progressStoreOf);
