import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '단순 컨슈머: 처리 후 확인 응답',
  note: '처리한 다음 확인 응답(ack)을 보냅니다. 최소 한 번(at-least-once) 전달이므로, 중복 전달되면 한 번 더 처리합니다.',
};
