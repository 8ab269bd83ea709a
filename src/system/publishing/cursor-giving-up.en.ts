import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'no outbox, a cursor that waits at gaps for a while',
  note: 'A relay waits for the very next id, but once its patience is over it goes on with the next event that is there.',
};
