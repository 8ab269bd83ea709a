import type { Inquiry } from '../../explorer/asking/inquiry.ts';
import type { Ask, Found } from './ask-explorer.ts';

/** What the explorer has found before, and the explorer itself for what it has not. */
export type Memory = {
  /** What is known already; null: nothing. */
  readonly recall: (inquiry: Inquiry) => Promise<Found | null>;
  /** Searches only for what is not known. What somebody stopped is told, and not remembered. */
  readonly ask: Ask;
};
