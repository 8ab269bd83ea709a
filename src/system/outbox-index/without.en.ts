import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'without an index',
  note: 'Each poll looks at everything that was ever published, too. It finds the same rows, more slowly from day to day.',
};
