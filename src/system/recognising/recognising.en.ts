import type { VariantText } from '../variant-text.ts';
import type { RecognisingId } from './recognising-table.ts';

export const recognisingTexts = {
  unrecognised: {
    name: 'every request is new',
    note: 'The service carries out every request that arrives.',
  },
  'by-triggering-event': {
    name: 'known by triggering_event',
    note: 'The service finds the request’s id among the events that it loads, and does not repeat it.',
  },
} satisfies Record<RecognisingId, VariantText>;
