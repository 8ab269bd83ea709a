import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '트랜잭션 안에서 발행',
  note: '서비스가 INSERT 뒤, COMMIT 전에 발행합니다(이중 쓰기, dual write). 그동안 행은 잠겨 있고, 커밋은 그 뒤에 실패할 수 있습니다.',
};
