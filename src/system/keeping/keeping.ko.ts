import type { VariantText } from '../variant-text.ts';
import type { KeepingId } from './keeping-table.ts';

export const keepingTexts = {
  document: {
    name: '애그리거트마다 문서 하나',
    note: '문서에 애그리거트의 현재 상태와, 아웃박스를 쓴다면 아웃박스까지 둡니다. 그 문서를 쓰는 것이 곧 커밋이며 다른 트랜잭션은 없습니다.',
  },
  events: {
    name: '이벤트 저장소',
    note: '이벤트만 저장합니다. 조회할 때는 이벤트를 차례로 적용해 상태를 만들고, 저장할 때는 한 트랜잭션에서 이벤트를 추가하고 버전을 씁니다.',
  },
} satisfies Record<KeepingId, VariantText>;
