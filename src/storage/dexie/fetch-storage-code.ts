/**
 * Asks for all code of the browser's database at once, ahead of who opens it. What does not come, or is refused, is told
 * there: it is asked for again.
 */
export async function fetchStorageCode(): Promise<void> {
  await Promise.allSettled([
    import('./open-dexie-catalogue.ts'),
    import('./open-dexie-storage.ts'),
    import('dexie'),
  ]);
}
