import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '버전에 유니크 인덱스',
  note: '이벤트의 스트림과 버전에 유니크 인덱스를 둡니다. 같은 버전의 두 번째 이벤트는 거부되고 그 커맨드는 충돌이 됩니다.',
};
