import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'two relays',
  note: 'Both poll the same outbox; a row that neither has marked yet may be published by both.',
};
