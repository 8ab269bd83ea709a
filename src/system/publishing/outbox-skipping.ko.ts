import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '아웃박스 + 건너뛰는 릴레이',
  note: '발행할 수 없는 행은 제쳐 두었다가 발행할 수 있게 되면 다시 시도합니다. 뒤의 행은 멈추지 않고 먼저 발행되므로 순서가 뒤바뀝니다.',
};
