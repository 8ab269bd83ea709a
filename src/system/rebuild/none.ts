import type { RebuildVariant } from './rebuild-variant.ts';

/** Nobody rebuilds: a read model is what its events have made of it. */
export const none = { id: 'none', program: null, isBeside: false } as const satisfies RebuildVariant;
