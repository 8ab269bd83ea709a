import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'one relay',
  note: 'Where the pattern has a relay, one carries everything in turn.',
};
