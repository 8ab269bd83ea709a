import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'conflict swallowed',
  note: 'ON CONFLICT DO NOTHING on the unique index: the second event of a version is left out without an error, and its client is told “accepted”.',
};
