import type { CoordinationId } from './coordination-table.ts';

export const coordinationTexts = {
  none: '두 번의 커밋',
  choreography: '코레오그래피',
  orchestration: '오케스트레이션',
  'by-process-manager': '프로세스 매니저',
} satisfies Record<CoordinationId, string>;
