import type { stage as en } from '../en/stage.ts';
import { josa } from './form/josa.ts';

const activities: typeof en.activities = {
  idle: '대기',
  works: '작업 중',
  waits: '기다림',
  'waits-for-lock': '잠금 대기',
  polls: '조회 중',
  asks: '요청 중',
};

const handLines: typeof en.handLines = {
  'waits-for-message': '메시지를 기다림',
  'waits-for-rows': '새 행을 조회 중',
  'waits-for-lock': '잠금이 풀리기를 기다림',
  'waits-for-answer': '응답을 기다림',
  'knows-nothing': '할 일을 모름',
  readAt: (version) => `v${version} 기준으로 결정`,
  foldedTo: (version, count) => `v${version}: ${count}개 재연`,
  publishes: (number) => `#${number} 발행 중`,
  applied: (number) => `#${number} 반영함`,
  appliedAgain: (number) => `#${josa(String(number), '을/를')} 다시 반영함`,
  skips: (number) => `#${number} 건너뜀: 이미 처리함`,
  rebuilds: (readCount, count) => `${count}개 중 ${readCount}개 다시 읽음`,
};

const told: typeof en.told = {
  waiting: '응답을 기다림',
  accepted: '수락됨',
  shown: '답을 받음',
  refused: '거부됨',
  failed: '실패',
  unheard: '응답 못 받음',
};

const culprits: typeof en.culprits = {
  'nobody-publishes': '아무도 발행하지 않음',
  'only-in-memory': '한 메모리에만 있음',
  'sent-again': '다시 보내질 것',
  'applied-twice': '두 번 반영됨',
  'sent-twice': '두 번 보냄',
  overwritten: '덮어써짐',
  'never-happened': '일어나지 않은 일',
  'published-before-commit': '커밋 전에 발행됨',
  'out-of-order': '순서가 뒤바뀜',
  'skipped-for-ever': '영영 건너뜀',
  'never-applied': '반영되지 않음',
  'asked-twice': '두 번 요청됨',
  stuck: '처리되지 않고 남음',
  differs: '이벤트와 다름',
  'over-limit': '한도 초과',
  'against-rule': '규칙 위반',
  'long-replay': '재연이 너무 김',
  'half-done': '절반만 처리됨',
  'left-alone': '이것만 남음',
  'taken-back': '승인했다가 번복됨',
  'without-outbox-row': '아웃박스 행 없음',
  'without-audit-row': '감사 기록 없음',
  'still-readable': '아직 읽힘',
  'without-event': '없는 이벤트',
  untrue: '처리된 적 없음',
  behind: '통보받은 것보다 옛 상태',
};

/** The same of what is not wrong yet, and will be. */
const dangers: typeof en.dangers = {
  'nobody-publishes': '아무도 발행하지 않음',
  'only-in-memory': '한 메모리에만 있음',
  'sent-again': '다시 보내질 것',
  'applied-twice': '두 번 반영될 것',
  'sent-twice': '두 번 보내질 것',
  overwritten: '덮어써질 것',
  'never-happened': '없던 일이 될 것',
  'published-before-commit': '커밋 전에 발행됨',
  'out-of-order': '순서가 뒤바뀔 것',
  'skipped-for-ever': '건너뛰게 될 것',
  'never-applied': '반영되지 않을 것',
  'asked-twice': '두 번 수행될 것',
  stuck: '처리되지 않을 것',
  differs: '이벤트와 달라질 것',
  'over-limit': '한도를 넘을 것',
  'against-rule': '규칙을 어길 것',
  'long-replay': '모두 재연할 것',
  'half-done': '절반만 처리될 것',
  'left-alone': '이것만 남을 것',
  'taken-back': '번복될 것',
  'without-outbox-row': '아웃박스 행이 없을 것',
  'without-audit-row': '감사 기록이 없을 것',
  'still-readable': '계속 읽힐 것',
  'without-event': '없는 이벤트',
  untrue: '처리되지 않을 것',
  behind: '옛 상태가 보일 것',
};

const signs: typeof en.signs = {
  refused: '거부됨',
  'request-lost': '요청 유실',
  'reply-lost': '응답 유실',
  'too-large': '크기 초과',
  'rolled-back': '롤백됨',
  skipped: '건너뜀',
  committed: '커밋됨',
  crashed: '크래시로 종료됨',
  lock: '잠김',
};

const looks: typeof en.looks = {
  solid: '커밋됨',
  held: '메모리에만 있음',
  ghost: '커밋 전',
  left: '이미 떠남',
  published: '발행됨',
  unpublished: '미발행',
  parked: '격리됨',
};

const labels: typeof en.labels = {
  place: (name, state, holds) => (holds === '' ? `${name}, ${state}.` : `${name}, ${state}. ${holds}.`),
  and: '; ',
  nothing: '비어 있음',
  request: (command, answer) => `${command}: ${answer}`,
  hand: (cards) => `메모리: ${cards}`,
  strip: (table, count, newest) =>
    newest === null ? `${table} ${count}개` : `${table} ${count}개, 최신 ${newest}`,
  unpublished: (count, which) => `미발행 ${count}개: ${which}`,
  stamps: (table, count, newest) => `${table} ${count}개: ${newest}`,
  openTransaction: (owner, things) => `${owner}의 열린 트랜잭션: ${things}`,
  lock: (holder, waiting) => `${josa(holder, '이/가')} 잠금, ${waiting} 대기`,
  tape: (id, cells) => (cells === '' ? `${id}: 비어 있음` : `${id}: ${cells}`),
  older: (count) => `이전 ${count}개`,
  copy: (number, copy) => `${number}(${copy}번째)`,
  hole: '다음에 와야 할 이벤트가 오지 않음',
  rail: (group, position, committed) =>
    position === committed
      ? `${group} 위치 ${position}`
      : `${group} 위치 ${position}, 커밋된 오프셋 ${committed}`,
  effects: (count, newest) => `${count}건, 최신 ${newest}`,
  of: (what, whose) => `${whose}의 ${what}`,
  causes: (what, numbers) => `${what}(원인 ${numbers})`,
  fallen: (cards) => `크래시로 사라짐: ${cards}`,
  culprit: (what, words) => `원인: ${what}, ${words}.`,
  done: {
    once: (what) => `두 번 왔지만 한 번만 반영됨: ${what}.`,
    unheard: (what) => `아무도 답을 듣지 못했지만 처리됨: ${what}.`,
  },
  cut: (from, to) => `${from}–${to} 연결이 끊겨 있습니다.`,
};

const flights: typeof en.flights = {
  words: {
    ask: '요청',
    answer: '응답',
    read: '읽기',
    take: '가져오기',
    store: '쓰기',
    commit: '커밋',
    publish: '발행',
    deliver: '전달',
    apply: '반영',
    confirm: '확인',
    send: '발송',
  },
  menu: (word, what) => (what === '' ? word : `${word}: ${what}`),
  instead: '이 메시지가 실패한 것으로 바꾸기',
};

export const stage: typeof en = {
  flights,
  activities,
  handLines,
  told,
  culprits,
  dangers,
  signs,
  looks,
  labels,
  folded: (count) => `+ ${count}`,
  unfold: (count, where) => `${where}에 ${count}개 더 있음: 모두 보기`,
  quietTapes: (count) => `조용한 테이프 + ${count}`,
  foldQuietTapes: '조용한 테이프 접기',
  behind: (count) => `${count}개 뒤처짐`,
  toDo: (count) => `${count}개 남음`,
  twoCopies: '같은 이벤트가 두 개',
  copies: (count) => `같은 이벤트가 ${count}개`,
  openTransaction: '열린 트랜잭션',
  deadLetters: '데드 레터',
  inMemory: '메모리',
  causes: (count, isMore) => `× ${count}${isMore ? '+' : ''}`,
  once: '한 번',
};
