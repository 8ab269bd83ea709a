import { withLongStream } from './stream-length-needs.ts';
import type { StreamLengthVariant } from './stream-length-variant.ts';

/** One aggregate has lived through 200 events before anybody does anything here. */
export const events200 = {
  id: '200-events',
  needs: withLongStream,
  eventCount: 200,
} as const satisfies StreamLengthVariant;
