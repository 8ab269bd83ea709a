import { keptAsEvents, publishedLongAgo } from '../keeping-needs.ts';
import type { Need } from '../variant.ts';

/** A stream is events. */
export const withLongStream: readonly Need[] = [keptAsEvents, publishedLongAgo];
