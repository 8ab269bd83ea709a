import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'change stream of the documents',
  note: 'The store hands the relay every committed version of a document, in order; its outbox holds that version’s events.',
};
