import type { RecognisingId } from './recognising-table.ts';

export const recognisingNotes = {
  unrecognised: '서비스가 이미 수행한 요청인지 확인하지 않고 모두 수행합니다.',
  'by-triggering-event': '불러온 이벤트에서 요청 ID를 찾으면 다시 수행하지 않습니다.',
} satisfies Record<RecognisingId, string>;
