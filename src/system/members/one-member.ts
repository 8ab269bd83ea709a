import type { MembersVariant } from './members-variant.ts';

/** One member owns all partitions. */
export const oneMember = {
  id: 'one-member',
  places: (group) => [group],
  workerCount: 1,
} as const satisfies MembersVariant;
