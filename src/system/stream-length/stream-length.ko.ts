import type { StreamLengthId } from './stream-length-table.ts';

export const streamLengthTexts = {
  '5000-events': '이벤트 5,000개',
  '200-events': '이벤트 200개',
  '10-events': '이벤트 10개',
  short: '짧음',
} satisfies Record<StreamLengthId, string>;
