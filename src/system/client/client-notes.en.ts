import type { ClientId } from './client-table.ts';

export const clientNotes = {
  once: 'The client asks once and takes what comes.',
  'retry-new-id':
    'With no answer, or told that it was not published, the client asks again with a new request id: three attempts at most, the first included.',
  'retry-same-id':
    'With no answer, or told that it was not published, the client asks again with the same request id: three attempts at most, the first included.',
} satisfies Record<ClientId, string>;
