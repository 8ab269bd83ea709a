import type { SagaStateId } from './saga-state-table.ts';

export const sagaStateNotes = {
  stateless:
    '사가는 아무것도 남기지 않습니다. 이벤트를 받아 호출하고 잊습니다. 호출한 일이 실제로 되었는지 나중에 알 수 없습니다.',
  'in-memory':
    '주문 서비스가 사가의 상태를 메모리에 담아 둡니다. 서비스에 크래시가 나면 진행 중인 사가를 모두 잊습니다.',
  row: '사가의 상태는 서비스 데이터베이스의 행입니다. 사가가 결정한 것과 같은 트랜잭션에서 씁니다.',
  'event-sourced':
    '사가는 받은 메시지와 내린 커맨드를 기록한 이벤트 스트림입니다. 찾을 때는 이벤트를 재연해 상태를 얻습니다.',
} satisfies Record<SagaStateId, string>;
