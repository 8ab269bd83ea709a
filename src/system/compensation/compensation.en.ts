import type { CompensationId } from './compensation-table.ts';

export const compensationTexts = {
  none: 'none',
  'on-failure': 'compensating transactions',
} satisfies Record<CompensationId, string>;
