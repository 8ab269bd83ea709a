import type { VariantText } from '../variant-text.ts';
import type { ClientId } from './client-table.ts';

export const clientTexts = {
  once: {
    name: 'asks once',
    note: 'The client asks once and takes what comes.',
  },
  'retry-new-id': {
    name: 'asks again, new id',
    note: 'With no answer, or told that it was not published, the client asks again with a new request id: three attempts at most, the first included.',
  },
  'retry-same-id': {
    name: 'asks again, same id',
    note: 'With no answer, or told that it was not published, the client asks again with the same request id: three attempts at most, the first included.',
  },
} satisfies Record<ClientId, VariantText>;
