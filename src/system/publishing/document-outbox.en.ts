import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'outbox inside the document',
  note: 'State and outbox are one document; a relay finds unpublished entries, publishes, marks one in place.',
};
