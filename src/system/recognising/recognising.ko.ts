import type { RecognisingId } from './recognising-table.ts';

export const recognisingTexts = {
  unrecognised: '모든 요청을 새 요청으로 처리',
  'by-triggering-event': 'triggering_event로 확인',
} satisfies Record<RecognisingId, string>;
