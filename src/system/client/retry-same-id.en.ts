import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'asks again, same id',
  note: 'With no answer, or told that it was not published, the client asks again with the same request id: three attempts at most, the first included.',
};
