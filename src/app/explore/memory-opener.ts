import type { Memory } from './memory.ts';

/** What the page keeps for this version of the code, loaded and opened when it is first asked for. */
export function createMemoryOpener(): () => Promise<Memory> {
  let opening: Promise<Memory> | null = null;
  const open = async (): Promise<Memory> => {
    try {
      const { openMemory } = await import('./remembered-search.ts');
      return await openMemory();
    } catch (error) {
      // What did not come may come when it is asked for again.
      opening = null;
      throw error;
    }
  };
  return async () => (opening ??= open());
}
