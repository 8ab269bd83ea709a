import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'publish after the commit, retry in memory',
  note: 'Commit, then publish again and again until the broker has it; what is still to be sent is kept in memory only.',
};
