import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '끝없이 재시도',
  note: '같은 메시지를 계속 재시도합니다. 이 컨슈머가 읽을 나머지 메시지는 모두 그 뒤에서 기다립니다.',
};
