import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'publish inside the aggregate',
  note: 'The aggregate’s method publishes before the commit (a dual write); the transaction may still fail.',
};
