import { commandStepOf } from '../../scenarios/script/command-step.ts';
import type * as en from '../en/arming.ts';

const of =
  (act: string, any: string) =>
  (what: string | null): string =>
    `${what ?? any} ${act}`;

function goOn(label: string | null): string {
  const step = commandStepOf(label);
  return step === null ? of('진행', '작업')(label) : `${step.number}/10단계(${step.name}) 시작`;
}

export const opNames: typeof en.opNames = {
  tell: goOn,
  begin: () => '트랜잭션 시작',
  'next-id': of('ID 발급', '시퀀스'),
  select: of('조회', '테이블'),
  find: of('불러오기', '애그리거트'),
  insert: of('삽입', '행'),
  put: of('쓰기', '행'),
  update: of('갱신', '행'),
  delete: of('삭제', '행'),
  commit: () => '커밋',
  rollback: () => '롤백',
  'read-log': () => '트랜잭션 로그 읽기',
  'find-document': of('문서 찾기', '컬렉션'),
  watch: of('변경 전달받기', '컬렉션'),
  'put-document': of('문서 쓰기', '컬렉션'),
  'update-entry': of('항목 갱신', '컬렉션'),
  publish: of('발행', '이벤트'),
  poll: () => '다음 메시지 대기',
  'get-record': of('레코드 읽기', '토픽'),
  'put-record': of('레코드 쓰기', '토픽'),
  'direct-group': () => '그룹 조작',
  acknowledge: () => '확인 응답(ack)',
  request: of('보내기', '커맨드'),
  'await-reply': () => '응답 기다리기',
  reply: () => '응답 보내기',
  'send-mail': () => '메일 보내기',
  'await-reachable': () => '연결 확인 대기',
  'await-fix': () => '수정 배포 대기',
  'await-publishable': () => '발행 가능 대기',
  'await-decision': of('결정 대기', '아무'),
  choose: of('선택', '아무'),
  'await-timer': of('타이머 대기', '테이블'),
  recall: of('꺼내기', '메모리에서'),
  remember: of('메모리에 담기', '값'),
};

const nth = (occurrence: number): string => (occurrence === 1 ? '' : ` (${occurrence}번째)`);

const before =
  (act: string) =>
  (place: string, op: string, occurrence: number): string =>
    `${place}의 ‘${op}’ 직전${nth(occurrence)}: ${act}`;

export const armed: typeof en.armed = {
  'crash-before': before('크래시'),
  'crash-after': (place, op, occurrence) =>
    occurrence === 0
      ? `지금, 작업 직후: ${place} 크래시`
      : `${place}의 ‘${op}’ 직후${nth(occurrence)}: 크래시`,
  refused: (place, op, occurrence) => `${place}의 ‘${op}’${nth(occurrence)}: 거부`,
  'request-lost': (place, op, occurrence) => `${place}의 ‘${op}’${nth(occurrence)}: 요청 유실`,
  'reply-lost': (place, op, occurrence) => `${place}의 ‘${op}’${nth(occurrence)}: 응답 유실`,
  'too-large': (place, op, occurrence) => `${place}의 ‘${op}’${nth(occurrence)}: 너무 큰 메시지`,
  twice: (place, op, occurrence) => `${place}의 ‘${op}’${nth(occurrence)}: 두 번 응답`,
  take: (place, op, occurrence, option) => `${place}의 ‘${op}’${nth(occurrence)}: ‘${option}’ 선택`,
};

export const strikes: typeof en.strikes = {
  'crash-before': '직전에 크래시',
  'crash-after': '직후에 크래시',
  refused: '거부하기',
  'request-lost': '요청 유실',
  'reply-lost': '응답 유실',
  'too-large': '너무 큰 메시지로 만들기',
  twice: '두 번 응답하기',
  take: '선택',
};

export const take: typeof en.take = (option) => `‘${option}’ 선택하기`;

export const struck: typeof en.struck = '예약한 장애입니다.';
export const taken: typeof en.taken = '미리 정해 둔 선택입니다.';
