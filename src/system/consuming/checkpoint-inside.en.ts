import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'checkpoint in the effect’s transaction',
  note: 'The effect and the checkpoint in one transaction: delivered perhaps more than once, the effect on the database is exactly once.',
};
