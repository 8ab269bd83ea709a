import type { CorrelationId } from './correlation-table.ts';

export const correlationNotes = {
  latest:
    'A reply is taken to be for the saga that was begun last and has not ended. With two at once they are mixed up.',
  'by-id':
    'Each command bears the id of its saga, and so does its reply: the reply finds the saga that has asked.',
} satisfies Record<CorrelationId, string>;
