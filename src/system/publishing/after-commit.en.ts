import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'publish after the commit',
  note: 'Commit, then publish (a dual write); what could not be published is forgotten.',
};
