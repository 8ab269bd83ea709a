import type { VariantText } from '../variant-text.ts';
import type { KeepingId } from './keeping-table.ts';

export const keepingTexts = {
  row: {
    name: '행 하나',
    note: '지금의 값을 칼럼에 두고, 변경할 때마다 앞의 값을 덮어씁니다. 버전 칼럼은 동시 수정을 막기 위한 것으로, 몇 번 바뀌었는지는 알려 주지만 어떻게 바뀌었는지는 알려 주지 않습니다.',
  },
  'row-with-audit-first': {
    name: '행 + 감사 기록(먼저, 따로)',
    note: '누가 왜 무엇을 바꾸는지를, 행을 바꾸기 전에 별도의 트랜잭션으로 감사 테이블에 남깁니다.',
  },
  'row-with-audit-apart': {
    name: '행 + 감사 기록(나중에, 따로)',
    note: '누가 왜 무엇을 바꿨는지를, 행이 커밋된 뒤 별도의 트랜잭션으로 감사 테이블에 남깁니다.',
  },
  'row-with-audit': {
    name: '행 + 감사 기록(함께)',
    note: '누가 왜 무엇을 바꿨는지를, 행을 바꾸는 트랜잭션에서 감사 테이블에 함께 남깁니다.',
  },
  document: {
    name: '애그리거트마다 문서 하나',
    note: '문서에 애그리거트의 현재 상태와, 아웃박스를 쓴다면 아웃박스까지 둡니다. 그 문서를 쓰는 것이 곧 커밋이며 다른 트랜잭션은 없습니다.',
  },
  events: {
    name: '이벤트 저장소',
    note: '이벤트만 저장합니다. 조회할 때는 이벤트를 차례로 적용해 상태를 만들고, 저장할 때는 한 트랜잭션에서 이벤트를 추가하고 버전을 씁니다.',
  },
} satisfies Record<KeepingId, VariantText>;
