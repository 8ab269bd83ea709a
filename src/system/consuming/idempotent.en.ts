import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'idempotent consumer',
  note: 'The message’s id and the effect in one transaction, then acknowledge.',
};
