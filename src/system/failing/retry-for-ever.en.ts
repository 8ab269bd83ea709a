import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'try again for ever',
  note: 'The same message again and again; whatever this consumer reads waits behind it.',
};
