import type { ReadingVariant } from './reading-variant.ts';

/** Nobody asks: clients send commands, and what these come to is seen in the tables. */
export const none = { id: 'none', queries: null } as const satisfies ReadingVariant;
