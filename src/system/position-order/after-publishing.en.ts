import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'after publishing',
  note: 'First the events are published, then the position is stored: a crash in between publishes them again.',
};
