import type { StreamLengthId } from './stream-length-table.ts';

export const streamLengthTexts = {
  '5000-events': '5,000 events',
  '200-events': '200 events',
  '10-events': '10 events',
  short: 'short',
} satisfies Record<StreamLengthId, string>;
