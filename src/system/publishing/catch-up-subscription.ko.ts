import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '캐치업 구독',
  note: '브로커 없이 구독자마다 자기 체크포인트부터 이벤트 저장소의 커밋된 이벤트를 커밋 순서로 읽습니다.',
};
