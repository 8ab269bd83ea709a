import type { CuredTexts } from '../../form/cured-text.ts';
import type { EventStoreStory } from './event-store-stories.ts';

export const eventStoreCuredTexts = {
  'create-rows': {
    before: 'Before the first INSERT',
    beats: {
      entity: { name: 'A row in entities', told: 'Seen by nobody but this transaction.' },
      event: {
        name: 'A row in events',
        told: 'With the row of the outbox still to come: the same three rows.',
      },
      gone: {
        name: 'Gone, and nobody was told',
        told: 'The service dies before its COMMIT. No row is left, and no answer has gone out.',
      },
    },
  },
  'find-unread': {
    before: 'Before the event is written',
    beats: {
      caused: { name: 'An event, and its cause', told: 'triggering_event is the id of the request.' },
      snapshot: {
        name: 'One snapshot, no event',
        told: 'Among the triggering events in the snapshot is the id of this very request.',
      },
      recognised: {
        name: 'Recognised',
        told: 'The service knows the id: it rolls back, and answers as it did the first time.',
      },
    },
  },
  'zero-rows': {
    before: 'Before both find()',
    beats: {
      'one-row': { name: 'The first UPDATE: 1 row', told: 'entity_version was 1, and is 2 from now on.' },
      'no-row': {
        name: 'The second UPDATE: 0 rows',
        told: 'No row has entity_version 1 any more. The service has counted: it was too late.',
      },
      refused: { name: 'Rolled back', told: 'Its event goes, too, and its client is told of a conflict.' },
    },
  },
} satisfies CuredTexts<EventStoreStory>;
