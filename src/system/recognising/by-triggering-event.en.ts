import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'known by triggering_event',
  note: 'The service finds the request’s id among the events that it loads, and does not repeat it.',
};
