import type * as en from '../../en/late/inspected.ts';

export const traced: typeof en.traced = {
  empty: '아직 아무 일도 일어나지 않았습니다. 커맨드를 보낸 다음 한 단계씩 가거나 재생하세요.',
  place: '구성 요소',
  kind: '종류',
  all: '전체',
  shared: '설명 단계 제외',
  faults: '장애',
  broken: '깨진 약속',
  turns: '약속의 변화',
  chain: '따라가는 것만',
  saga: '사가',
  none: '조건에 맞는 단계가 없습니다.',
  followed: '최신 단계 따라가기',
};

export const tables: typeof en.tables = {
  keysHere: (ids) => `이 파티션으로 오는 키: ${ids} …`,
  database: '데이터베이스',
  table: '테이블',
  empty: '아직 행이 없습니다.',
  rows: (count) => `행 ${count}개`,
  capped: (shown, all) => `전체 ${all}행 중 마지막 ${shown}행입니다.`,
  before: '실행을 시작하기 전부터 있던 행',
  changed: '이 단계에서 바뀜',
  added: '이 단계에서 추가됨',
  removed: '이 단계에서 삭제됨',
  sql: '이 단계의 SQL 문',
  noSql: '이 단계는 테이블을 건드리지 않았습니다.',
  uncommitted: (count) => `열린 트랜잭션의 쓰기 ${count}건(다른 트랜잭션에는 아직 보이지 않음)`,
  broker: '브로커',
  partition: '파티션',
  record: '레코드',
  offset: '오프셋',
  key: '키',
  committedBy: (group) => `${group}: 여기까지 커밋됨(커밋된 오프셋)`,
};

export const code: typeof en.code = {
  shown: '보여 줄 코드',
  running: '실행 중인 프로세스',
  path: '커맨드가 지나는 길',
  process: '프로세스',
  none: '지금 실행 중인 프로세스가 없습니다.',
  noSource: '이 작업에는 소스 위치가 없습니다.',
  next: '다음 줄',
  stack: '호출한 곳',
  results: '지금까지의 결과',
  noResults: '아직 없음',
  waits: '대기 중',
  ready: '실행 가능',
  line: (file, line) => `${file}, ${line}번째 줄`,
};

export const statement: typeof en.statement = {
  heading: (who) => `${who}의 SQL 문`,
  found: (count) => `${count}행 읽음`,
  inserted: (count) => `${count}행 추가`,
  updated: (count) => `${count}행 적용`,
  deleted: (count) => `${count}행 삭제`,
};
