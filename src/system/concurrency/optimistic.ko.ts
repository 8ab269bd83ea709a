import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '낙관적 락',
  note: 'WHERE 절에 기대 버전을 넣습니다. 충돌하면 클라이언트에게 오류로 알립니다.',
};
