import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'publish after the commit',
  note: 'Commit; then publish; forget what failed.',
};
