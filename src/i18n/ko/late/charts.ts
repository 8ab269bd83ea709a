import type * as en from '../../en/late/charts.ts';

export const charts: typeof en.charts = {
  replays: {
    title: '애그리거트를 찾을 때 재연한 이벤트',
    empty: '아직 애그리거트를 찾은 적이 없습니다. 커맨드를 보내고 한 단계씩 진행하거나 재생해 보세요.',
    last: (count, version) =>
      count === version
        ? `마지막: 스트림 전체인 이벤트 ${count.toLocaleString('ko')}개를 재연했습니다.`
        : `마지막: 이벤트 ${version.toLocaleString('ko')}개 대신 ${count.toLocaleString('ko')}개만 재연했습니다.`,
    older: (count) => `그 이전 ${count}번은 표시하지 않았습니다.`,
    move: (number) => `${number}번째`,
    none: '없음',
    columns: {
      move: '시점',
      what: '대상',
      folded: '재연한 이벤트',
      instead: '스냅샷이 없다면',
      snapshot: '사용한 스냅샷',
    },
  },
};
