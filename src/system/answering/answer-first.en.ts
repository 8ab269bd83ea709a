import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'answer, then commit',
  note: 'The client is told “accepted” before the commit. If the commit fails, nobody can tell it any more.',
};
