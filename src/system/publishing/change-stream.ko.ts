import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '문서의 변경 스트림',
  note: '문서 저장소가 커밋된 문서의 모든 버전을 순서대로 릴레이에 전달합니다. 문서 안의 아웃박스에는 그 버전의 이벤트만 있습니다.',
};
