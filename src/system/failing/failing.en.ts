import type { FailingId } from './failing-table.ts';

export const failingTexts = {
  'retry-for-ever': 'try again for ever',
  block: 'block the partition',
  'dead-letter': 'dead-letter topic',
  'sequenced-dead-letter': 'dead letters in sequence',
} satisfies Record<FailingId, string>;
