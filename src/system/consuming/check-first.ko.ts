import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '먼저 확인, 나중에 기록',
  note: '한 트랜잭션에서 메시지 ID를 찾아보고, 처리하고, 마지막에 ID를 씁니다. 둘이 동시에 찾아보면 한쪽은 처리를 끝낸 뒤 ID를 쓸 때에야 실패합니다.',
};
