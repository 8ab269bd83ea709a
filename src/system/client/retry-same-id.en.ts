import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'asks again, same id',
  note: 'After silence the client asks again with the same request id, three times at most.',
};
