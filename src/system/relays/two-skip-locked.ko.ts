import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '릴레이 둘 + SKIP LOCKED',
  note: '각자 한 트랜잭션에서 조회, 발행, 발행 표시를 하고 다른 쪽이 잠근 행은 건너뜁니다. 커밋 전에 죽으면 다시 발행됩니다.',
};
