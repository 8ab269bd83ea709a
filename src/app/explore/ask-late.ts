import { fail } from '../../base/result.ts';
import type { Ask } from './ask-explorer.ts';
import type { Memory } from './memory.ts';

/** Asks a memory that is opened with the first question: most readers of a page never ask one. */
export function askLate(openMemory: () => Promise<Memory>): Ask {
  return async (inquiry, asking) => {
    try {
      const memory = await openMemory();
      return await memory.ask(inquiry, asking);
    } catch (error) {
      return fail({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  };
}
