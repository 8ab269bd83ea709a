import type { VariantText } from '../variant-text.ts';
import type { FailingId } from './failing-table.ts';

export const failingTexts = {
  'retry-for-ever': {
    name: 'try again for ever',
    note: 'The same message again and again; whatever this consumer reads waits behind it.',
  },
  block: {
    name: 'block the partition',
    note: 'After three attempts the partition stands still until somebody acts; the others go on.',
  },
  'dead-letter': {
    name: 'dead-letter topic',
    note: 'After three attempts the message is moved to a dead-letter topic; what comes behind goes on.',
  },
  'sequenced-dead-letter': {
    name: 'dead letters in sequence',
    note: 'Like a dead letter, and every later event of the same aggregate follows it, in order.',
  },
} satisfies Record<FailingId, VariantText>;
