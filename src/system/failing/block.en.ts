import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'block the partition',
  note: 'After three attempts the partition stands still until somebody acts; the others go on.',
};
