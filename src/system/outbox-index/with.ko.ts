import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '인덱스 있음',
  note: '미발행 행에 인덱스가 있습니다. 테이블이 아무리 커도 폴링할 때 가져갈 행만 봅니다.',
};
