import type { ReadingId } from './reading-table.ts';

export const readingTexts = {
  none: 'nobody asks',
  'read-model': 'read model',
  'wait-for-version': 'read model, wait for version',
  'fold-the-log': 'fold the log',
  'read-own-store': 'the write side’s own rows',
} satisfies Record<ReadingId, string>;
