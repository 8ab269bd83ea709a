import type { FailingId } from './failing-table.ts';

export const failingTexts = {
  'retry-for-ever': '끝없이 재시도',
  block: '파티션 차단',
  'dead-letter': '데드 레터 토픽',
  'sequenced-dead-letter': '순서를 지키는 데드 레터',
} satisfies Record<FailingId, string>;
