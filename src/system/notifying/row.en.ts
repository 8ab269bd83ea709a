import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'write a row',
  note: 'A row in the notification service’s own database, within the same transaction as the duplicate check.',
};
