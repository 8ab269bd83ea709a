import type { RecognisingId } from './recognising-table.ts';

export const recognisingTexts = {
  unrecognised: 'every request is new',
  'by-triggering-event': 'known by triggering_event',
} satisfies Record<RecognisingId, string>;
