import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '릴레이 둘',
  note: '둘이 같은 아웃박스를 폴링합니다. 아직 발행 표시가 없는 행은 둘 다 발행할 수 있습니다.',
};
