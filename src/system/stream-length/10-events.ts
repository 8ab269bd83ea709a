import { withLongStream } from './stream-length-needs.ts';
import type { StreamLengthVariant } from './stream-length-variant.ts';

/** One aggregate has lived through 10 events before anybody does anything here. */
export const events10 = {
  id: '10-events',
  needs: withLongStream,
  eventCount: 10,
} as const satisfies StreamLengthVariant;
