import type { VariantText } from '../variant-text.ts';
import type { CompensationId } from './compensation-table.ts';

export const compensationTexts = {
  none: {
    name: 'none',
    note: 'What has been committed stays, even if a later step fails: an order stays pending, credit stays reserved.',
  },
  'on-failure': {
    name: 'compensating transactions',
    note: 'When a later step fails, earlier ones are made up for: the order is rejected, the credit is released.',
  },
} satisfies Record<CompensationId, VariantText>;
