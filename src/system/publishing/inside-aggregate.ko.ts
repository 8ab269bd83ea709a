import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '애그리거트 안에서 발행',
  note: '애그리거트의 메서드가 커밋 전에 바로 발행합니다(이중 쓰기, dual write). 트랜잭션은 그 뒤에 실패할 수 있습니다.',
};
