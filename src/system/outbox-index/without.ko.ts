import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '인덱스 없음',
  note: '폴링할 때마다 이미 발행한 행까지 훑습니다. 찾는 행은 같지만 테이블이 커질수록 느려집니다.',
};
