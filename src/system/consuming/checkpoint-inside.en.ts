import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'checkpoint in the effect’s transaction',
  note: 'The effect and the checkpoint in one transaction: rows take effect exactly once.',
};
