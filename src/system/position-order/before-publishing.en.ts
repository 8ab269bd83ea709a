import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'before publishing',
  note: 'First the position is stored, then the events are published: a crash in between loses them.',
};
