import type * as en from '../en/goals.ts';
import { josa } from './josa.ts';

const list = (known: readonly string[]): string => known.join(', ');
const atTheEnd = '마지막에, 더 움직일 것이 없을 때';

export const goals: typeof en.goals = {
  choose: '직접 정한 목표…',
  group: '목표',
  preset: '예시에서 시작',
  noPreset: '예시 아님',
  presets: {
    'three-refusals': '세 가지 거절, 그런데 이벤트는 없음',
    'all-but-the-client': '클라이언트만 빼고 모두 알게 됨',
    'accepted-unheard': '수락했는데 아무에게도 전해지지 않음',
    'written-twice': '변경은 하나, 메일은 두 통',
  },
  when: '언제 그래야 하나',
  whens: { ever: '어느 순간에든', 'at-rest': atTheEnd },
  joined: '조건 묶기',
  joins: { all: '모두 만족', any: '하나라도 만족' },
  rows: '만족해야 할 조건',
  row: (number) => `조건 ${number}`,
  amount: '이상·정확히·이하',
  amounts: { atLeast: '최소', exactly: '정확히', atMost: '최대' },
  count: '개수',
  subject: '무엇이',
  subjects: {
    answer: '클라이언트가 받은 응답',
    'event-committed': '커밋된 이벤트',
    'event-published': '발행된 이벤트',
    'event-applied': '반영된 이벤트',
    'mail-sent': '보낸 메일',
    promise: '약속',
    rows: '테이블의 행',
    'state-written-back': '덮어쓴 옛 상태',
    'event-outboxed': '아웃박스에 넣은 이벤트',
    'transaction-ended': '끝난 트랜잭션',
    'event-parked': '따로 보관한 이벤트',
    'command-sent': '보낸 커맨드',
    'command-answered': '서비스가 보낸 응답',
    'answer-heard': '클라이언트가 받은 응답(사실)',
  },
  details: {
    event: '이벤트 종류',
    aggregate: '애그리거트',
    subscriber: '구독자',
    command: '커맨드 종류',
    client: '클라이언트',
    answer: '응답',
    rejection: '거절 이유',
  },
  anyOf: {
    event: '모든 종류',
    aggregate: '모든 애그리거트',
    subscriber: '모든 구독자',
    command: '모든 종류',
    client: '모든 클라이언트',
    answer: '모든 응답',
    rejection: '모든 이유',
  },
  client: (id) => `클라이언트 ${id}`,
  at: (subscriber) => subscriber,
  table: '테이블',
  tableOf: (table, database) => `${table} (${database})`,
  column: '열',
  anyColumn: '값과 상관없이',
  value: '값',
  promise: '약속',
  isBroken: '깨짐',
  isKept: '깨지지 않음',
  promiseState: '깨졌는지',
  addRow: '조건 추가',
  removeRow: (number) => `조건 ${number} 빼기`,
  inWords: '풀어 쓰면',
  asText: '텍스트로 보기 (JSON)',
  asTextExplain:
    '터미널의 --goal에 쓰는 것과 같습니다. 위의 조건으로 표현할 수 없는 목표도 여기에 쓸 수 있습니다.',
  text: 'JSON으로 쓴 목표',
  openFile: '파일 열기…',
  fileUnread: '파일을 읽을 수 없습니다.',
  moreThanRows: '위와 같은 조건 목록으로는 나타낼 수 없는 목표입니다. 텍스트로 고쳐 주세요.',
  problems: {
    'too-long': '목표가 너무 깁니다.',
    'not-json': (detail) => `JSON이 아닙니다: ${detail}`,
    'wrong-part': (part, expected, came) =>
      expected === null
        ? `${part}: 여기에는 아무것도 올 수 없습니다.`
        : `${part}: ${expected} 자리에 ${josa(came, '이/가')} 왔습니다.`,
    'no-promise': (id, known) =>
      `여기에는 깨질 수 있는 약속 ${josa(id, '이/가')} 없습니다. 있는 것: ${list(known)}.`,
    'judged-at-rest': (id) =>
      `${josa(id, '은/는')} 마지막에만 판정합니다. ‘${atTheEnd}’("when": "at-rest")를 고르세요.`,
    'no-such-number': (least, most) => `${least}개 이상이면서 ${most}개 이하일 수는 없습니다.`,
    'no-database': (id, known) =>
      `여기에는 데이터베이스 ${josa(id, '이/가')} 없습니다. 있는 것: ${list(known)}.`,
    'no-table': (database, table, known) =>
      `${database}에는 테이블 ${josa(table, '이/가')} 없습니다. 있는 것: ${list(known)}.`,
  },

  said: (when, what) => `${when}: ${what}`,
  counted: (subject, amount) => `${subject} ${amount}`,
  withDetails: (subject, parts) => `${subject}(${parts.join(', ')})`,
  many: {
    atLeast: (count) => `${count}개 이상`,
    exactly: (count) => (count === 0 ? '없음' : `정확히 ${count}개`),
    atMost: (count) => (count === 0 ? '없음' : `${count}개 이하`),
  },
  rowsOf: (table, database) => `${table}의 행(${database})`,
  broken: (promise) => `깨진 약속: ‘${promise}’`,
  kept: (promise) => `깨지지 않은 약속: ‘${promise}’`,
  not: (what) => `다음이 아님(${what})`,
  all: (parts) => parts.join(', 그리고 '),
  any: (parts) => parts.join(' 또는 '),

  reachedShort: '찾음: 목표에 도달함',
  searchingReached: '찾는 중: 목표 도달',
  unreachedShort: '목표에 도달하지 못함',
  reachedSoFar: '목표에 도달하는 길을 찾았습니다. 탐색은 계속됩니다.',
  unreached: '이 조건에서는 도달하지 못합니다.',
  steps: '도달하기까지의 단계',
};
