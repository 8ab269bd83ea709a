import type { MembersId } from './members-table.ts';

export const membersNotes = {
  'in-flight':
    '멤버 하나에 워커가 둘입니다. 같은 파티션의 메시지도 하나씩 맡아 동시에 처리하고, 끝난 것 중 가장 높은 오프셋을 커밋합니다.',
  'two-members': '파티션을 나눠 맡습니다. 리밸런스가 일어나면 다시 배정되고, 작업 중이던 멤버는 펜싱됩니다.',
  'one-member': '그룹의 멤버 하나가 모든 파티션을 맡습니다.',
} satisfies Record<MembersId, string>;
