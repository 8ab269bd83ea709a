import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'by the aggregate’s version',
  note: 'An older event is ignored, the next one is applied, a later one waits for those before it.',
};
