import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'with an index',
  note: 'An index on what is not published: each poll looks at the rows that it takes, however large the table is.',
};
