import type * as en from '../en/controls.ts';
import { josa } from './form/josa.ts';

export const moves: typeof en.moves = {
  none: '지금은 아무것도 움직일 수 없습니다.',
  waiting: '재생 중입니다. 일시 정지하면 다음 차례를 고를 수 있습니다.',
  next: '다음 차례',
  asked: '결정을 요청받음',
  isAsked: (who, about) => `${josa(who, '이/가')} 답할 차례: ${about}`,
  key: (key) => `${key}번 키`,
  explain: '누가 다음에 움직일지 고르거나 번호 키를 누르세요.',
  more: (amount) => `그 밖에 ${amount}개`,
  repairs: '복구',
  ways: {
    'patience-is-over': '더 기다리지 않음',
    confirm: '승인',
    reject: '거절',
    reroute: '다른 경로 요청',
    'give-up': '출장 포기',
  },
};

export const promises: typeof en.promises = {
  watched: '지켜보는 약속',
  othersKept: (count) => `나머지 ${count}개 지켜짐`,
  moreBroken: (count) => `${count}개 더 깨짐`,
  moreEndangered: (count) => `${count}개 더 위험`,
  kept: (count) => `${count}개 지켜짐`,
  all: '모든 약속',
  named: (name, state) => `${name}: ${state}.`,
  broken: (count, move) =>
    move === null ? `약속 ${count}개가 깨짐` : `약속 ${count}개가 깨짐, ${move}단계부터`,
  endangered: (count) => `약속 ${count}개가 위험`,
  allKept: '깨진 약속 없음',
  brokenAt: (move) => `${move}단계에서 깨짐`,
  certainAt: (move) => `${move}단계부터 확정`,
  unjudged: '앞으로 어떻게 될지 아직 계산하는 중입니다.',
  jump: (move) => `${move}단계 보기`,
  culprits: '원인',
  waitingFor: '대기 중',
  willBreak: '지금 장애를 모두 복구해도 깨집니다.',
  supposed: (place, option, about) => `${josa(place, '이/가')} ‘${option}’ 쪽을 고른다면(${about})`,
  cure: (variant) => `해결책 켜기: ${variant}`,
  balances: '기대 / 실제',
  expected: '기대',
  actual: '실제',
  missing: (amount) => `${amount}개 부족`,
  extra: (amount) => `${amount}개 초과`,
  atMost: '최대',
  over: (amount) => `${amount} 초과`,
  none: '이 구성에는 확인할 약속이 없습니다.',
};

export const faults: typeof en.faults = {
  noneHere: '지금은 여기에 장애를 일으킬 수 없습니다.',
  title: '장애 일으키기',
  explain: '장애도 다른 단계와 마찬가지로 하나의 단계입니다. 기록에 남고 되돌릴 수 있습니다.',
  places: '구성 요소',
  links: '링크',
  ops: '다음 작업',
  none: '여기서 일으킬 수 있는 장애가 없습니다.',
  of: (name) => `${name}의 장애`,
  link: (from, to) => `${from} → ${to}`,
  next: (act) => `다음: ${act}`,
  cut: '끊김',
  slow: (factor) => `${factor}배 느림`,
  search: '장애 찾기',
  nothingFound: '해당하는 것이 없습니다.',
  entries: '만료될 수 있는 항목',
  table: (table, database) => `${database}의 ${table}`,
  more: (amount) => `그 밖에 ${amount}개: 번호로 찾을 수 있습니다.`,
};

export const arming: typeof en.arming = {
  title: '장애나 선택 예약',
  explain: '정해 둔 순간이 오면 저절로 일어납니다. 새로 고쳐도 남아 있습니다.',
  list: '예약한 것',
  place: '이 구성 요소가',
  op: '이 작업을 하려 할 때',
  occurrence: '지금부터',
  time: (number) => `${number}번째`,
  strike: '일어날 일',
  arm: '예약',
  disarm: '예약 취소',
  disarmThis: (fault) => `예약 취소: ${fault}`,
  here: '여기에 장애나 선택 예약…',
  sign: '예약됨',
  atPlace: (amount) => `예약 ${amount}개`,
};

export const holding: typeof en.holding = {
  hold: '보류',
  holdThis: (who) => `${who} 보류(차례가 와도 건너뜀)`,
  release: '재개',
  releaseThis: (who) => `${who} 재개`,
  held: '보류 중',
  list: '보류 중인 프로세스(차례가 와도 건너뜀)',
  overlapTitle: '두 트랜잭션 겹치기',
  overlapExplain:
    '같은 커맨드를 두 번 보내고, 각각 읽기를 마친 상태로 열린 트랜잭션 안에서 보류합니다. 그다음 원하는 순서로 재개하세요.',
  overlap: '두 번 보내고 둘 다 보류',
};

export const sending: typeof en.sending = {
  title: '커맨드 보내기',
  command: '커맨드',
  client: '보내는 쪽',
  id: 'ID',
  partitionOf: (key, partition) => `키 ${key} → 파티션 ${partition}`,
  partitionInTurn: (partition) => `키 없이 돌아가며 → 다음 파티션: ${partition}`,
  send: '보내기',
  sendTwice: '동시에 두 번 보내기',
  twiceHint: '두 클라이언트가 두 서비스 인스턴스에 같은 애그리거트로 보냅니다.',
  numberBetween: (min, max) => `${min}부터 ${max}까지의 숫자를 넣으세요.`,
  textNeeded: '필수 항목입니다.',
  textTooLong: (max) => `${max}자까지 쓸 수 있습니다.`,
  tooMany: (max) => `쉼표로 나누어 ${max}개까지 쓸 수 있습니다.`,
  watching: '이 실행을 진행하는 탭에서만 보낼 수 있습니다.',
};

export const setup: typeof en.setup = {
  title: '패턴',
  explain: '바꾸면 같은 커맨드와 장애로 새 실행을 시작합니다.',
  more: (count) => `${count}개 더`,
  restart: '다시 시작',
  scenario: '업무 도메인',
  needs: (slot: string, variants: string) => `${slot}: ${variants} 필요`,
  also: (choices) => `함께 바뀜 – ${choices}`,
  choice: (slot, variant) => `${slot}: ${variant}`,
  because: (choice, reason) => `${choice} – ${reason}`,
  notHere: '여기에 없는 패턴과 이유',
  seed: (seed) => `시드 ${seed}`,
};

export const map: typeof en.map = {
  list: '시스템의 구성 요소 목록',
  /** What stood there when the run began. */
  before: (count) => `그 밖에 실행 전부터 ${count}개`,
};
