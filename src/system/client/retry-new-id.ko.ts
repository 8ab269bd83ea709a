import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '새 ID로 재시도',
  note: '응답이 없거나 발행하지 못했다는 응답을 받으면 새 요청 ID로 다시 요청합니다. 처음 요청까지 합해 최대 세 번 시도합니다.',
};
