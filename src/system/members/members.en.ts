import type { VariantText } from '../variant-text.ts';
import type { MembersId } from './members-table.ts';

export const membersTexts = {
  'in-flight': {
    name: 'several in flight',
    note: 'One member with two workers: each has a message in hand, also of the same partition, and the highest offset that is done is committed.',
  },
  'two-members': {
    name: 'two members',
    note: 'Each owns some partitions; a rebalance deals them anew, and who was at work is fenced.',
  },
  'one-member': {
    name: 'one member',
    note: 'One member of the group owns all partitions.',
  },
} satisfies Record<MembersId, VariantText>;
