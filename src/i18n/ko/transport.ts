import type * as en from '../en/transport.ts';

export const transport: typeof en.transport = {
  play: '재생',
  pause: '일시 정지',
  step: '한 단계 앞으로',
  stepBack: '한 단계 뒤로',
  toStart: '처음으로',
  toEnd: '끝으로',
  speed: '속도',
  speedOf: (speed) => (Number.isFinite(speed) ? `×${speed}` : '최대'),
  scrubber: '단계',
  positionOf: (position, head) => `전체 ${head}단계 중 ${position}단계`,
  markFault: (at) => `${at}단계의 장애`,
  markBroken: (at, label) => `${at}단계에서 깨짐: ${label}`,
  markDoomed: (at, label) => `${at}단계부터 깨질 예정: ${label}`,
  markParked: (at, label) => `${at}단계에서 격리됨: ${label}`,
  markSaved: (at, label) => `${at}단계에서 위험에서 벗어남: ${label}`,
  atRest: '정지 상태: 더 할 일이 없습니다.',
};

/** Says what leads to that which comes when it is gone to. */
export const ways: typeof en.ways = {
  explore: '깨뜨리는 방법 찾기…',
  exploreThis: '이 약속을 깨뜨리는 가장 짧은 방법 찾기',
  exploreTitle: '가장 짧게 깨뜨리는 방법 찾기',
  compare: '비교하기…',
  compareWays: (ways) => `${ways} 비교`,
  compareTitle: '구성 비교',
  sideBySide: '나란히 비교하기',
  challenge: '도전 과제',
  shareTitle: '이 순간 공유하기',
};
