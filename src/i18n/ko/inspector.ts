import type * as en from '../en/inspector.ts';

export const trace: typeof en.trace = {
  act: (intent, command) => (command === '' ? intent : `${intent}의 ${command}`),
  at: (move) => `${move}단계`,
  live: '일어나는 일',
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
