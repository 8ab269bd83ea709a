import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'send an e-mail',
  note: 'An e-mail goes out by itself: no transaction contains it, and no rollback calls it back.',
};
