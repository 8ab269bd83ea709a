import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'outbox, relay that goes on',
  note: 'A row that can’t be published is set aside and tried again when it can be; what lies behind it goes on, and overtakes it.',
};
