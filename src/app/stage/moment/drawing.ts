import type { Blocked } from '../process/waiting.ts';
import type { DatabaseId } from '../../../kernel/terms/names.ts';
import type { StageMoment } from './stage-moment.ts';
import type { Pins } from './spot.ts';

/** What the drawing of each place goes by. */
export type Drawing = StageMoment & {
  readonly pins: Pins;
  /** Who waits for whose transactions. */
  readonly blocked: readonly Blocked[];
  /** Databases of what nobody knows any more that they should publish. */
  readonly forgottenIn: readonly DatabaseId[];
};
