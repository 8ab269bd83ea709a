import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '커밋 후 발행 + 실패를 응답',
  note: '커밋한 다음 발행합니다. 발행에 실패하면 변경은 이미 커밋되었는데도 클라이언트에 "실패"로 응답합니다.',
};
