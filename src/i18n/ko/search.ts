import type * as en from '../en/search.ts';

const short = (count: number): string => count.toLocaleString('ko', { notation: 'compact' });

/** Where a search stands, in few words: on the button that leads to it. */
export const search: typeof en.search = {
  searching: '찾는 중…',
  searchingAt: (stateCount) => `찾는 중: ${short(stateCount)}`,
  searchingWith: (brokenCount) => `찾는 중: ${brokenCount}개 깨짐`,
  broken: (count) => `찾음: ${count}개 깨짐`,
  whole: '깨지는 약속 없음',
  undecided: '판정하지 못함',
  failed: '탐색 실패',
  searchingReached: '찾는 중: 목표 도달',
  reached: '찾음: 목표에 도달함',
  unreached: '목표에 도달하지 못함',
};
