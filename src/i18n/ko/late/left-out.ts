import type { leftOut as en } from '../../en/late/left-out.ts';

/** Why there is nothing to choose here. */
export const leftOut: typeof en = {
  'nobody-written-to': '여기서는 아무에게도 메일을 보내지 않습니다.',
  'nobody-outside': '여기서는 외부 시스템에 아무것도 요청하지 않습니다.',
  'one-service': '여기서는 한 서비스가 모두 처리하므로 여러 서비스에 걸친 작업이 없습니다.',
  'boundary-fixed':
    '여기서는 애그리거트 경계가 정해져 있습니다. 경계는 애그리거트 경계 시나리오에서 고릅니다.',
  'coordination-fixed': '여기서는 누가 조율하는지 정해져 있습니다.',
  'rows-of-templates':
    '행에는 한 업무에 맞춘 칼럼이 있습니다. 행 하나, 감사 테이블, 이벤트의 비교는 사용 횟수 시나리오에 있습니다.',
  'no-documents': '여기서는 행과 이벤트를 비교합니다. 문서는 캠페인 시나리오에 있습니다.',
  'steps-of-events':
    '여기서 세는 열 단계는 events의 행을 쓰는 것으로 끝납니다. 문서는 캠페인 시나리오에 있습니다.',
  'two-writes':
    '메시지 처리 표시와 문서는 두 번의 쓰기입니다. 다른 서비스의 이벤트를 처리하는 서비스는 이벤트를 저장합니다.',
  'two-writes-or-answers':
    '메시지 처리 표시와 문서는 두 번의 쓰기이고, 게재 서비스는 외부 시스템이라 브로커로 응답합니다.',
  'carries-no-commands': '프로세스 매니저는 커맨드를 보내는데, 이 발행 방식들은 이벤트만 전달합니다.',
  'must-remember': '조율하려면 진행 상태를 기억해야 합니다.',
  'no-branches': '주문에는 프로세스 매니저가 판단할 갈림길이 없습니다.',
  'nothing-to-undo': '이 사가가 외부에서 하는 일은 한 단계뿐이고, 그 앞에 되돌릴 단계가 없습니다.',
  'nobody-looks': '진행 중인 상태를 아무에게도 보여 주지 않습니다.',
  'answers-name-it': '모든 응답에 어느 캠페인이나 예약에 관한 것인지가 들어 있습니다.',
  'sets-no-deadline': '기한을 두지 않고 응답이 올 때까지 기다립니다.',
  'stream-or-nothing': '이 사가는 내보낸 것을 모두 스트림으로 저장하거나 아무것도 저장하지 않습니다.',
  'no-query-side':
    '여기에는 조회 전용 서비스가 없습니다. 조회가 있으면 쓰기 서비스가 자신의 데이터로 응답합니다.',
  'no-subscription': '여기서는 저장소를 구독하지 않아 체크포인트가 없습니다.',
  'short-streams': '여기서는 애그리거트마다 이벤트가 몇 개뿐이라 스냅샷으로 줄일 재연이 없습니다.',
};
