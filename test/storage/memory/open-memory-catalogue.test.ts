import { openMemoryCatalogue } from '../../../src/storage/memory/open-memory-catalogue.ts';
import { catalogueContract } from '../../contracts/catalogue-contract.ts';

catalogueContract('the catalogue in memory', async () => openMemoryCatalogue());
