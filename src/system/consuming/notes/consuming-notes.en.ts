import type { ConsumingId } from '../consuming-table.ts';

export const consumingNotes = {
  'ack-first':
    'Acknowledge, then do the work: a crash in between loses the message. Delivery is at most once.',
  naive: 'Do the work, then acknowledge: at least once. A second delivery does the work again.',
  'dedupe-apart-mark-first':
    'ProcessedMark the message as processed in one transaction, do the work in the next.',
  'dedupe-apart-effect-first': 'Do the work in one transaction, mark the message as processed in the next.',
  'check-first':
    'One transaction: look for the message’s id, do the effect, insert the id. Of two that look at once one fails at its insert, after its effect.',
  'insert-first':
    'One transaction: insert the message’s id with ON CONFLICT DO NOTHING, and do the effect only if a row was inserted. No statement fails.',
  idempotent: 'The message’s id and the effect in one transaction, then acknowledge.',
  'checkpoint-inside':
    'The effect and the checkpoint in one transaction: delivered perhaps more than once, the effect on the database is exactly once.',
  'version-checked':
    'A version that has been applied is ignored, the next one is applied, one further on waits until the missing ones are there.',
} satisfies Record<ConsumingId, string>;
