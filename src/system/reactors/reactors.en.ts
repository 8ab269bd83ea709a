import type { VariantText } from '../variant-text.ts';
import type { ReactorsId } from './reactors-table.ts';

export const reactorsTexts = {
  'not-muted': {
    name: 'Not muted',
    note: 'The notification is rewound too, and to it an event that comes again is an event: everybody gets their mails once more.',
  },
  muted: {
    name: 'Muted',
    note: 'Before the offsets of the notification go back, the rebuilder notes how far it had come. Up to there it acknowledges and sends nothing; what comes after is sent as ever.',
  },
} satisfies Record<ReactorsId, VariantText>;
