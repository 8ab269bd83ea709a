import type { FailingId } from './failing-table.ts';

export const failingNotes = {
  'retry-for-ever':
    '같은 메시지를 계속 재시도합니다. 이 컨슈머가 읽을 나머지 메시지는 모두 그 뒤에서 기다립니다.',
  block: '세 번 실패하면 누군가 조치할 때까지 그 파티션의 처리를 멈추고, 다른 파티션은 계속됩니다.',
  'dead-letter': '세 번 실패하면 메시지를 데드 레터 토픽으로 옮기고, 뒤의 메시지는 계속 처리합니다.',
  'sequenced-dead-letter': '데드 레터로 옮기고, 뒤에 온 같은 애그리거트의 이벤트도 순서대로 함께 옮깁니다.',
} satisfies Record<FailingId, string>;
