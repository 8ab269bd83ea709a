import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'triggering_event로 확인',
  note: '불러온 이벤트에서 요청 ID를 찾으면 다시 수행하지 않습니다.',
};
