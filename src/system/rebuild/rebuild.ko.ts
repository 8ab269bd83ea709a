import type { VariantText } from '../variant-text.ts';
import type { RebuildId } from './rebuild-table.ts';

export const rebuildTexts = {
  none: {
    name: '하지 않음',
    note: '읽기 모델을 재구축하지 않습니다. 읽기 모델은 그동안 반영된 이벤트 그대로입니다.',
  },
  'in-place': {
    name: '제자리에서',
    note: '컨슈머를 멈추고, 뷰와 처리 기록을 한 트랜잭션에서 지우고, 오프셋을 0으로 되돌린 뒤 브로커 로그의 이벤트를 처음부터 다시 반영합니다. 그동안 조회하면 반쯤 채워진 뷰가 보입니다.',
  },
  beside: {
    name: '옆에서',
    note: '기존 뷰를 계속 조회하는 동안 두 번째 뷰를 브로커 로그의 처음부터 채웁니다. 다 따라잡으면 프로젝션을 잠깐 멈추고 한 트랜잭션에서 두 뷰를 바꾼 뒤, 프로젝션이 그 뒤부터 이어서 읽습니다. 반쯤 채워진 뷰를 읽는 사람도, 이벤트를 다시 읽는 다른 구독자도 없습니다.',
  },
} satisfies Record<RebuildId, VariantText>;
