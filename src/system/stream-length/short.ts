import type { StreamLengthVariant } from './stream-length-variant.ts';

/** Streams begin with the run. */
export const short = { id: 'short', eventCount: 0 } as const satisfies StreamLengthVariant;
