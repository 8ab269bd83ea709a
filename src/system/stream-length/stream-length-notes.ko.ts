import type { StreamLengthId } from './stream-length-table.ts';

export const streamLengthNotes = {
  '5000-events':
    '실행을 시작하기 전에 애그리거트 하나에 이벤트가 5,000개 쌓여 있습니다. 스냅샷이 없으면 찾을 때마다 모두 재연합니다.',
  '200-events':
    '실행을 시작하기 전에 애그리거트 하나에 이벤트가 200개 쌓여 있습니다. 스냅샷이 없으면 찾을 때마다 모두 재연합니다.',
  '10-events':
    '실행을 시작하기 전에 애그리거트 하나에 이벤트가 10개 쌓여 있습니다. 매번 재연해도 부담이 없는 수입니다.',
  short: '스트림은 실행과 함께 시작하거나 이벤트가 몇 개뿐입니다.',
} satisfies Record<StreamLengthId, string>;
