import { keptAsEvents } from '../keeping-needs.ts';
import type { Need } from '../variant.ts';

/** Streams that this code has written from their first event on. */
export const ofThisCode: readonly Need[] = [keptAsEvents, { slot: 'versioning', oneOf: ['nothing-old'] }];
