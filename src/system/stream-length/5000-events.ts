import { withLongStream } from './stream-length-needs.ts';
import type { StreamLengthVariant } from './stream-length-variant.ts';

/** One aggregate has lived through 5000 events before anybody does anything here. */
export const events5000 = {
  id: '5000-events',
  needs: withLongStream,
  eventCount: 5000,
} as const satisfies StreamLengthVariant;
