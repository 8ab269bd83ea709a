import type { ClientId } from './client-table.ts';

export const clientTexts = {
  once: '한 번만 요청',
  'retry-new-id': '새 ID로 재시도',
  'retry-same-id': '같은 ID로 재시도',
} satisfies Record<ClientId, string>;
