import type { ClientId } from './client-table.ts';

export const clientTexts = {
  once: 'asks once',
  'retry-new-id': 'asks again, new id',
  'retry-same-id': 'asks again, same id',
} satisfies Record<ClientId, string>;
