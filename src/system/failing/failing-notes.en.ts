import type { FailingId } from './failing-table.ts';

export const failingNotes = {
  'retry-for-ever': 'The same message again and again; whatever this consumer reads waits behind it.',
  block: 'After three attempts the partition stands still until somebody acts; the others go on.',
  'dead-letter':
    'After three attempts the message is moved to a dead-letter topic; what comes behind goes on.',
  'sequenced-dead-letter':
    'Like a dead letter, and every later event of the same aggregate follows it, in order.',
} satisfies Record<FailingId, string>;
