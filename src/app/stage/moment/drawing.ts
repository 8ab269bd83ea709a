import type { Blocked } from '../process/waiting.ts';
import type { Seen } from './seen.ts';
import type { Pins } from './spot.ts';

/** What the drawing of each place goes by. */
export type Drawing = Seen & {
  readonly pins: Pins;
  /** Who waits for whose transactions. */
  readonly blocked: readonly Blocked[];
};
