import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'commit, then answer',
  note: 'The client is told what has become of its command once that is known.',
};
