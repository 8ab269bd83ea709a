import type { RecognisingId } from './recognising-table.ts';

export const recognisingNotes = {
  unrecognised: 'The service carries out every request that arrives.',
  'by-triggering-event':
    'The service finds the request’s id among the events that it loads, and does not repeat it.',
} satisfies Record<RecognisingId, string>;
