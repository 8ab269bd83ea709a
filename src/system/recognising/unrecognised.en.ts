import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'every request is new',
  note: 'The service carries out every request that arrives.',
};
