import { fail } from '../../base/result.ts';
import type { Inquiry } from '../../explorer/asking/inquiry.ts';
import type { Ask, Found } from './ask-explorer.ts';

/** What the explorer has found before, and the explorer itself for what it has not. */
export type Memory = {
  /** What is known already; null: nothing. */
  readonly recall: (inquiry: Inquiry) => Promise<Found | null>;
  /** Searches only for what is not known. What somebody stopped is told, and not remembered. */
  readonly ask: Ask;
};

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
