import type { VariantText } from '../variant-text.ts';
import type { CorrelationId } from './correlation-table.ts';

export const correlationTexts = {
  latest: {
    name: 'the latest saga',
    note: 'A reply is taken to be for the saga that was begun last and has not ended. With two at once they are mixed up.',
  },
  'by-id': {
    name: 'by the saga’s id',
    note: 'Each command bears the id of its saga, and so does its reply: the reply finds the saga that has asked.',
  },
} satisfies Record<CorrelationId, VariantText>;
