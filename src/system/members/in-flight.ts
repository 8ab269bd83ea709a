import type { MembersVariant } from './members-variant.ts';

/**
 * One member works on two messages at once, also of one partition: what comes later may be done sooner. The
 * highest offset that is done is committed, and by that all before it count as done.
 */
export const inFlight = {
  id: 'in-flight',
  places: (group) => [group],
  workerCount: 2,
} as const satisfies MembersVariant;
