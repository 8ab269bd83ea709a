import { fetchStorageCode } from '../../storage/dexie/fetch-storage-code.ts';

/** Where a run is going to be opened, what keeps it comes beside the page, not after it. */
export async function fetchStorage(): Promise<void> {
  await fetchStorageCode();
}
