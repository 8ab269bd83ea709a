import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'no outbox, a polling cursor',
  note: 'A relay publishes every event with an id above its cursor, and stores the cursor.',
};
