import type { ReactorsId } from './reactors-table.ts';

export const reactorsNotes = {
  'not-muted':
    'The notification is rewound too, and to it an event that comes again is an event: everybody gets their mails once more.',
  muted:
    'Before the offsets of the notification go back, the rebuilder notes how far it had come. Up to there it acknowledges and sends nothing; what comes after is sent as ever.',
} satisfies Record<ReactorsId, string>;
