import type { ConsumingId } from './consuming-table.ts';

export const consumingTexts = {
  'ack-first': 'acknowledge, then work',
  naive: 'naive: work, then acknowledge',
  'dedupe-apart-mark-first': 'mark, then work (two transactions)',
  'dedupe-apart-effect-first': 'work, then mark (two transactions)',
  'check-first': 'check first, insert last',
  'insert-first': 'insert first',
  idempotent: 'idempotent consumer',
  'checkpoint-inside': 'checkpoint in the effect’s transaction',
  'version-checked': 'by the aggregate’s version',
} satisfies Record<ConsumingId, string>;
