import type { CoordinationId } from './coordination-table.ts';

export const coordinationNotes = {
  none: '주문 서비스의 핸들러 하나가 두 데이터베이스에 차례로 쓰고 따로 커밋합니다. 두 커밋 사이에는 무슨 일이든 일어날 수 있습니다.',
  choreography: '각 서비스가 다른 서비스의 이벤트에 자기 트랜잭션으로 반응합니다. 전체를 아는 쪽은 없습니다.',
  orchestration: '주문 서비스의 사가가 고객 서비스에 커맨드로 할 일을 지시하고 응답을 보고 결정합니다.',
  'by-process-manager':
    '커맨드로 직접 시작되는 프로세스 매니저가 출장이 어디까지 진행되었는지 기억하고 다음 단계를 정합니다. 모든 분기를 여기서 결정합니다.',
} satisfies Record<CoordinationId, string>;
