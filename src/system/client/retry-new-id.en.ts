import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'asks again, new id',
  note: 'After silence the client asks again with a new request id, three times at most.',
};
