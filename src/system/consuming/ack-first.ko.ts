import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '확인 응답 후 처리',
  note: '먼저 확인 응답(ack)을 보내고 나서 처리합니다. 그 사이에 죽으면 재전달되지 않으므로 최대 한 번(at-most-once) 전달입니다.',
};
