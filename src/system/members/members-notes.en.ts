import type { MembersId } from './members-table.ts';

export const membersNotes = {
  'in-flight':
    'One member with two workers: each has a message in hand, also of the same partition, and the highest offset that is done is committed.',
  'two-members': 'Each owns some partitions; a rebalance deals them anew, and who was at work is fenced.',
  'one-member': 'One member of the group owns all partitions.',
} satisfies Record<MembersId, string>;
