import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '먼저 기록',
  note: '한 트랜잭션에서 메시지 ID를 ON CONFLICT DO NOTHING으로 먼저 쓰고, 행이 들어갔을 때만 처리합니다. 실패하는 SQL 문이 없습니다.',
};
