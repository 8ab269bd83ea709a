import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '멱등 컨슈머',
  note: '메시지 ID와 처리 결과를 한 트랜잭션에 쓴 다음 확인 응답(ack)을 보냅니다.',
};
