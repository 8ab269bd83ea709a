import type { CorrelationId } from './correlation-table.ts';

export const correlationNotes = {
  latest:
    '응답은 아직 끝나지 않은 사가 가운데 가장 나중에 시작한 사가의 것으로 봅니다. 두 사가가 동시에 진행되면 뒤섞입니다.',
  'by-id':
    '커맨드에 사가 ID를 담아 보내고 응답에도 같은 ID가 담겨 옵니다. 그래서 응답은 요청한 사가를 찾아갑니다.',
} satisfies Record<CorrelationId, string>;
