import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '커밋 후 발행 + 메모리에서 재시도',
  note: '커밋한 다음 브로커가 받을 때까지 다시 발행합니다. 아직 보내지 못한 이벤트는 메모리에만 있습니다.',
};
