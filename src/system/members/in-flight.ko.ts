import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '동시 처리',
  note: '멤버 하나에 워커가 둘입니다. 같은 파티션의 메시지도 하나씩 맡아 동시에 처리하고, 끝난 것 중 가장 높은 오프셋을 커밋합니다.',
};
