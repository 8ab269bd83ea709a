import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '충돌을 무시',
  note: '유니크 인덱스에 ON CONFLICT DO NOTHING으로 씁니다. 같은 버전의 두 번째 이벤트는 오류 없이 버려지고, 클라이언트는 “수락됨”이라는 응답을 받습니다.',
};
