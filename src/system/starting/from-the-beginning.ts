import type { StartingVariant } from './starting-variant.ts';

/** Everything that the broker still has is read: `earliest`. */
export const fromTheBeginning = {
  id: 'from-the-beginning',
  beginsAtEnd: false,
} as const satisfies StartingVariant;
