import type * as en from '../en/inspector.ts';

export const trace: typeof en.trace = {
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
  act: (intent, command) => (command === '' ? intent : `${intent}의 ${command}`),
  none: '조건에 맞는 단계가 없습니다.',
  at: (move) => `${move}단계`,
  live: '일어나는 일',
  followed: '최신 단계 따라가기',
};

export const follow: typeof en.follow = {
  follow: (name) => `${name} 따라가기`,
  stop: '그만 따라가기',
  following: (name) => `${name} 따라가는 중`,
  bar: '따라가는 메시지',
  unknown: '이쪽으로 갈라진 실행에서는 따라가던 일이 일어나지 않습니다.',
  column: '따라가기',
  inChain: '따라가는 것에 속함',
  committed: '커밋됨',
  uncommitted: '커밋되지 않음',
  events: (count) => `이벤트 ${count}개`,
  noEvents: '이벤트 없음',
  messages: (count) => `서비스 간 커맨드와 응답 ${count}개`,
  published: (count) => `${count}번 발행됨`,
  applied: (count, subscriber) => `${subscriber}에서 ${count}번 반영됨`,
  parked: (count, subscriber) => `${subscriber}에서 ${count}번 격리됨`,
  mails: (count) => `메일 ${count}통`,
};
