import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'no outbox, a cursor that waits at gaps',
  note: 'A relay takes only the event with the very next id, as a missing one may still be on its way.',
};
