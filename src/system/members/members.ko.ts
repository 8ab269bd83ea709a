import type { MembersId } from './members-table.ts';

export const membersTexts = {
  'in-flight': '동시 처리',
  'two-members': '멤버 둘',
  'one-member': '멤버 하나',
} satisfies Record<MembersId, string>;
