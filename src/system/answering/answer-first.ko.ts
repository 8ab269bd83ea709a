import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '응답 후 커밋',
  note: '커밋하기 전에 클라이언트에게 “수락됨”을 알립니다. 그 뒤에 커밋이 실패해도 알릴 방법이 없습니다.',
};
