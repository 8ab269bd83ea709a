import type { CompensationId } from './compensation-table.ts';

export const compensationNotes = {
  none: 'What has been committed stays, even if a later step fails: an order stays pending, credit stays reserved.',
  'on-failure':
    'When a later step fails, earlier ones are made up for: the order is rejected, the credit is released.',
} satisfies Record<CompensationId, string>;
