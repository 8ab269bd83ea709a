import type { Variant } from '../variant.ts';

/** How long a stream is before a run begins. */
export type StreamLengthVariant = Variant & {
  /** So many events of one aggregate; none: streams begin with the run. */
  readonly eventCount: number;
};
