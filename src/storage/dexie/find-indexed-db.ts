/** The browser's IndexedDB, or null where there is none or reading its name is forbidden. */
export function findIndexedDb(): IDBFactory | null {
  try {
    return (Reflect.get(globalThis, 'indexedDB') as IDBFactory | null | undefined) ?? null;
  } catch {
    return null;
  }
}
