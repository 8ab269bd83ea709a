import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'no version check',
  note: 'The last writer wins; nobody looks at the version.',
};
