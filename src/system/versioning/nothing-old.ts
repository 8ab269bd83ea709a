import type { VersioningVariant } from './versioning-variant.ts';

/** All that is stored was written by the code that reads it. */
export const nothingOld = { id: 'nothing-old' } as const satisfies VersioningVariant;
