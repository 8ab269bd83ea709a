import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'outbox inside the document, rewriting relay',
  note: 'The relay marks an entry by writing the whole document back as it had read it.',
};
