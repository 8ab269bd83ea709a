import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'asks again, new id',
  note: 'With no answer, or told that it was not published, the client asks again with a new request id: three attempts at most, the first included.',
};
