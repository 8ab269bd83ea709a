import type * as en from '../en/help.ts';

export const keys: typeof en.keys = {
  title: '단축키',
  playPause: '재생 또는 일시 정지',
  step: '한 단계 앞으로',
  stepBack: '한 단계 뒤로',
  toStart: '처음으로',
  toEnd: '끝으로',
  choose: '그 번호의 다음 단계 실행',
  stage: '지도만 보기, 되돌리기',
  remote: '이야기의 버튼 누르기',
  follow: '이 단계의 메시지 따라가기',
  unfollow: '그만 따라가기',
  explore: '깨뜨리는 방법 찾기',
  blank: '화면 가리기, 되돌리기',
  help: '이 목록',
  isBlank: '화면을 가렸습니다. 아무 키나 누르면 돌아갑니다.',
  names: {
    space: '스페이스',
    right: '→',
    remote: 'Page Down',
    left: '← · Page Up',
    home: 'Home',
    end: 'End',
    digits: '1 – 9',
    stage: 'F',
    follow: 'M',
    unfollow: 'Esc',
    explore: 'E',
    blank: 'B · .',
    help: '?',
  },
};

export const simplified: typeof en.simplified = {
  title: '여기서 단순화한 것',
  intro: '화면의 시스템은 연출이 아니라 실제로 실행됩니다. 다만 실제 시스템보다 단순합니다.',
  points: [
    '작업 하나하나가 원자적입니다. 실제 데이터베이스에서는 SQL 문 하나도 여러 단계에 걸쳐 실행됩니다.',
    '데이터베이스는 READ COMMITTED만 지원합니다. ID는 커밋하기 전에 시퀀스에서 미리 받으며, 롤백해도 반납되지 않습니다.',
    '브로커는 노드가 하나입니다. 실제 브로커는 여러 노드에 복제하며, 리더에만 있던 레코드는 잃을 수 있습니다.',
    '커밋된 오프셋이 없는 그룹은 첫 레코드부터 읽습니다(auto.offset.reset=earliest). Kafka의 기본값은 latest이며, 그때는 첫 커밋 전에 죽은 컨슈머가 아직 커밋하지 않은 레코드를 잃습니다.',
    '발행 실패는 클라이언트 라이브러리가 재시도를 포기한 뒤를 뜻하며, 애플리케이션이 다시 시도합니다. 실제 프로듀서는 기본 설정에서 중복 없이 스스로 재시도하고, 키가 없으면 차례로 나누지 않고 배치 단위로 한 파티션에 보냅니다.',
    '그룹의 파티션은 리밸런스 장애로만 다시 배정됩니다. 실제 브로커는 멤버가 그룹에 들어오거나 나갈 때도 다시 배정합니다.',
    '클라이언트의 시간 초과는 시계에 따르지 않습니다. 요청이나 응답이 유실되거나 상대가 죽었을 때, 또는 ‘이른 시간 초과’ 장애로만 일어납니다.',
    '컨슈머는 곧바로, 또는 필요한 구성 요소에 다시 연결되면 재시도합니다. 실제로는 재시도 사이에 얼마간 기다립니다(백오프).',
    '스냅샷 다음의 이벤트는 스냅샷의 버전보다 뒤의 것만 읽습니다. 그 버전의 이벤트까지 읽는 저장소도 있습니다.',
  ],
};

export const legend: typeof en.legend = {
  title: '색과 모양',
  command: '커맨드',
  event: '이벤트',
  query: '조회',
  reply: '응답',
  mail: '메일',
  aggregate: '애그리거트',
  policy: '정책, 릴레이',
  'read-model': '읽기 모델',
  outside: '외부 시스템',
};
