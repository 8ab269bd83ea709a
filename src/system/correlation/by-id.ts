import type { CorrelationVariant } from './correlation-variant.ts';

/** A command says which saga asks, and its reply says so again. */
export const byId = { id: 'by-id', takesNewest: false } as const satisfies CorrelationVariant;
