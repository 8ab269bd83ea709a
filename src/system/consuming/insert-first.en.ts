import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'insert first',
  note: 'One transaction: insert the message’s id with ON CONFLICT DO NOTHING, and do the effect only if a row was inserted. No statement fails.',
};
