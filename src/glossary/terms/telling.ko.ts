import type { IdOf } from '../../base/id-of.ts';
import type { TermText } from '../form/term-text.ts';
import type { tellingTerms } from './telling-terms.ts';

export const tellingTexts = {
  'dual-write': {
    name: '이중 쓰기',
    also: ['듀얼 라이트'],
    definition:
      'DB와 브로커처럼 서로 다른 두 곳에 한 변경을 따로 쓰는 것으로, 둘 중 하나만 이루어질 수 있습니다.',
  },
  publish: {
    name: '발행',
    definition: '구독한 쪽 모두가 받아 볼 수 있도록 메시지를 브로커에 보내는 것입니다.',
  },
  subscriber: {
    name: '구독자',
    also: ['구독기'],
    definition: '어떤 종류의 이벤트를 받겠다고 등록하고, 받을 때마다 자기 할 일을 하는 쪽입니다.',
  },
  'phantom-event': {
    name: '유령 이벤트',
    definition: '끝내 커밋되지 않은 변경인데도 발행되어 구독자에게 알려진 이벤트입니다.',
  },
  'lost-event': {
    name: '유실된 이벤트',
    also: ['이벤트 유실'],
    definition: '변경은 커밋되었지만 받아야 할 구독자에게 결국 전달되지 못한 이벤트입니다.',
  },
  outage: {
    name: '중단',
    also: ['장애로 인한 중단'],
    definition: '구성 요소가 얼마 동안 요청에 답하지 못하지만 가진 것은 잃지 않는 상태입니다.',
  },
  crash: {
    name: '크래시',
    also: ['비정상 종료'],
    definition: '프로세스가 느닷없이 끝나는 것으로, 메모리에 있던 것은 사라지고 커밋한 것만 남습니다.',
  },
  'reply-lost': {
    name: '응답 유실',
    also: ['타임아웃', '시간 초과'],
    definition:
      '일은 처리되었는데 응답이 사라져, 요청한 쪽에서는 요청이 도착하지 않은 것과 구별할 수 없는 경우입니다.',
  },
  outbox: {
    name: '아웃박스',
    also: ['트랜잭셔널 아웃박스', '아웃박스 패턴'],
    definition:
      '보낼 메시지를 변경과 한 트랜잭션으로 써 두는 테이블로, 릴레이가 나중에 여기서 꺼내 발행합니다.',
  },
  'message-relay': {
    name: '메시지 릴레이',
    also: ['릴레이', '이벤트 릴레이', '발행 릴레이'],
    definition: '아웃박스나 로그에 쌓인 메시지를 가져다 브로커에 발행하는 프로세스입니다.',
  },
  'polling-publisher': {
    name: '폴링 발행기',
    also: ['발행자 폴링', '풀 방식'],
    definition: '아직 보내지 않은 행이 있는지 테이블을 되풀이해 조회하면서 발행하는 릴레이입니다.',
  },
  atomicity: {
    name: '원자성',
    definition: '여러 쓰기가 도중에 크래시가 나더라도 모두 남거나 하나도 남지 않는 성질입니다.',
  },
  'published-flag': {
    name: '발행 표시',
    also: ['published 열', 'published 필드'],
    definition: '릴레이가 보낸 행을 또 집어 가지 않도록, 발행했다고 행에 적어 두는 열입니다.',
  },
  cursor: { name: '커서', definition: '마지막으로 읽은 ID로, 다음에는 그보다 큰 ID부터 읽습니다.' },
  'overlapping-transactions': {
    name: '겹치는 트랜잭션',
    also: ['중첩 트랜잭션'],
    definition: '같은 때에 함께 열려 있어, ID를 먼저 받은 쪽이 나중에 커밋할 수도 있는 트랜잭션들입니다.',
    usage: '한 트랜잭션 안에서 다른 트랜잭션이 도는 것(nested transaction)을 뜻하지는 않습니다.',
  },
  'commit-order': {
    name: '커밋 순서',
    definition: '트랜잭션이 커밋되어 남에게 보이게 된 차례로, ID를 받은 차례와 다를 수 있습니다.',
  },
  index: {
    name: '인덱스',
    also: ['색인'],
    definition: '데이터베이스가 테이블을 전부 읽지 않고도 원하는 행을 찾도록 몇몇 열을 정렬해 둔 것입니다.',
  },
  'high-water-mark': {
    name: '하이 워터마크',
    definition:
      '그 앞에 새로 끼어들 트랜잭션이 남아 있지 않아, 여기까지는 읽어도 된다고 볼 수 있는 위치입니다.',
  },
  'transaction-log': {
    name: '트랜잭션 로그',
    also: ['커밋 로그', 'binlog', 'WAL'],
    definition: '데이터베이스가 커밋한 변경을 커밋한 순서대로 스스로 적어 두는 기록입니다.',
    usage: '아직 커밋되지 않은 변경까지 적는 데이터베이스도 있지만, 여기서는 커밋된 것만 다룹니다.',
  },
  'log-tailing': {
    name: '트랜잭션 로그 테일링',
    also: ['트랜잭션 로그 추적', '푸시 방식'],
    definition: '데이터베이스의 로그를 뒤따라 읽으면서 커밋된 변경이 나타날 때마다 발행하는 방식입니다.',
  },
  cdc: {
    name: '변경 데이터 캡처',
    also: ['CDC'],
    definition:
      '데이터베이스에서 바뀐 내용을 알아내 다른 시스템에 넘겨주는 일로, 대개 로그를 뒤따라 읽습니다.',
  },
  position: {
    name: '위치',
    also: ['읽은 위치'],
    definition:
      '로그를 어디까지 읽었는지 나타내는 값으로, 가끔만 저장하므로 재시작하면 얼마간 다시 읽게 됩니다.',
  },
  'push-pull': {
    name: '푸시와 풀',
    also: ['푸시', '풀'],
    definition: '가진 쪽이 먼저 보내 주느냐(푸시), 필요한 쪽이 가져가느냐(풀)로 나뉘는 두 전달 방식입니다.',
  },
  'document-store': {
    name: '문서 저장소',
    also: ['문서 DB'],
    definition: '문서 하나에 대한 쓰기만 원자적으로 보장하는, 문서 단위의 데이터베이스입니다.',
  },
  'conditional-put': {
    name: '조건부 쓰기',
    definition: '읽은 뒤로 아무도 바꾸지 않았을 때에만 문서를 저장하는 쓰기입니다.',
  },
  'change-stream': {
    name: '변경 스트림',
    definition: '문서 저장소가 커밋된 변경을 일어난 순서대로 읽는 쪽에 넘겨주는 기능입니다.',
  },
} satisfies Record<IdOf<typeof tellingTerms>, TermText>;
