import type { DeadlineVariant } from './deadline-variant.ts';

/** Who gets no answer waits for ever. */
export const none = { id: 'none', days: null, undoesLate: false } as const satisfies DeadlineVariant;
