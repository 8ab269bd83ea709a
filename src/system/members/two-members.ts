import type { MembersVariant } from './members-variant.ts';

/** Two members share the partitions; a rebalance deals them anew, whatever a member has in hand. */
export const twoMembers = {
  id: 'two-members',
  places: (group) => [`${group}-1`, `${group}-2`],
  workerCount: 1,
} as const satisfies MembersVariant;
