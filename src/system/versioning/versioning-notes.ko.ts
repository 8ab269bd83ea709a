import type { VersioningId } from './versioning-table.ts';

export const versioningNotes = {
  none: '저장소에 이전 코드가 남긴, 형식이 다른 이벤트가 있습니다. 읽는 쪽은 모두 지금 형식인 것으로 여깁니다.',
  tolerant:
    '예전 이벤트에 없는 필드는 기본값으로 채웁니다. 필드는 있지만 그때는 뜻이 달랐던 경우는 알아채지 못합니다.',
  upcaster:
    '예전 이벤트를 읽을 때 지금 형식으로 변환합니다. 서비스, 구독자, 조회가 모두 그렇게 읽습니다. 저장된 내용은 그대로입니다.',
  'nothing-old': '저장된 이벤트는 모두 지금 코드가 썼습니다.',
} satisfies Record<VersioningId, string>;
