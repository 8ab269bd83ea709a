import type { MembersId } from './members-table.ts';

export const membersTexts = {
  'in-flight': 'several in flight',
  'two-members': 'two members',
  'one-member': 'one member',
} satisfies Record<MembersId, string>;
