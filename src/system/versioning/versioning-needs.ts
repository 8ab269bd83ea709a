import { keptAsEvents, publishedLongAgo } from '../keeping-needs.ts';
import type { Need } from '../variant.ts';

/** Older code has stored and published events; what it has published last lies in the broker, unread. */
export const withOlderEvents: readonly Need[] = [
  keptAsEvents,
  { ...publishedLongAgo, oneOf: publishedLongAgo.oneOf.filter((id) => id !== 'catch-up-subscription') },
  { slot: 'stream-length', oneOf: ['short'] },
];
