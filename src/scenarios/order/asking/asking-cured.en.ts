import type { CuredTexts } from '../../form/cured-text.ts';
import type { AskingStory } from './asking-stories.ts';

export const askingCuredTexts = {
  'asked-twice': {
    before: 'Committed, not answered',
    beats: {
      died: { name: 'No answer', told: 'The change is committed. The client can’t know it.' },
      'asked-again': {
        name: 'Asked again',
        told: 'The client sends the same request once more, with the same id.',
      },
      recognised: {
        name: 'Recognised',
        told: 'That id stands at a committed event. The service writes nothing, and answers.',
      },
    },
  },
  'forgotten-request': {
    before: 'Committed, not answered',
    beats: {
      died: { name: 'No answer', told: 'Change and snapshot are committed. The client can’t know it.' },
      'asked-again': {
        name: 'Asked again',
        told: 'The client sends the same request once more, with the same id.',
      },
      recognised: {
        name: 'Recognised',
        told: 'The snapshot names that id. The service writes nothing, and answers.',
      },
    },
  },
  'asked-at-once': {
    before: 'Committed, about to answer',
    beats: {
      asks: { name: 'It asks', told: 'The client asks, and says that it must see version 2.' },
      waits: {
        name: 'The query waits',
        told: 'The row is at version 1. The query service sets a time-out and waits for the projection.',
      },
      arrived: {
        name: 'Version 2 is there',
        told: 'The projection has applied the event: the query can be answered.',
      },
    },
  },
  'snapshot-of-nothing': {
    before: 'Before both are committed',
    beats: {
      died: {
        name: 'The service has died',
        told: 'Its transaction is rolled back, with the event and the snapshot in it.',
      },
      back: {
        name: 'It is back',
        told: 'The order is at version 1, and nothing says otherwise.',
      },
    },
  },
  'counted-in-orders': {
    before: 'Before the customer is found',
    beats: {
      found: {
        name: 'Read, then lifted',
        told: 'The rows say 1, 1 and 1. The upcaster makes 100, 100 and 100 of that, one event after the other.',
      },
      refused: {
        name: 'Not reserved',
        told: '300 of 500 are reserved: 300 more do not fit. That is an event, too, written in the present shape.',
      },
    },
  },
  'snapshot-of-older-code': {
    before: 'Before the customer is found',
    beats: {
      found: {
        name: 'Found, not trusted',
        told: 'The newest snapshot bears schema version 1. The code reads 2.',
      },
      folded: {
        name: 'All events instead',
        told: 'Her four events are read from the first on, and lifted one by one: 100, 100 and 100.',
      },
      refused: {
        name: 'Not reserved',
        told: '300 of 500 are reserved: 300 more do not fit. With this event a new snapshot is due, of version 2 of the schema.',
      },
    },
  },
  'asked-of-the-log': {
    before: 'Before the row is read',
    beats: {
      read: {
        name: 'One row',
        told: 'The query service has read the row of order-1, and nothing else.',
      },
      told: {
        name: 'Answered',
        told: 'The client has its answer. The log was not looked at.',
      },
    },
  },
  'away-too-long': {
    before: 'Published, and the projection is away',
    beats: {
      back: {
        name: 'Back',
        told: 'The projection goes on at its group’s committed offset: the next message is the order.',
      },
      applied: {
        name: 'Applied',
        told: 'Late, and not lost.',
      },
    },
  },
  'mailed-again': {
    before: 'Ordered, about to be rebuilt',
    beats: {
      cleared: {
        name: 'All is cleared',
        told: 'View and marks of the projection are gone. What the notification has sent is not forgotten.',
      },
      silent: {
        name: 'Acknowledged, not sent',
        told: 'The old event has come again. It lies before the noted offset: it is acknowledged, and no mail goes out.',
      },
    },
  },
  'half-a-view': {
    before: 'A second view is about to begin',
    beats: {
      begun: {
        name: 'A second view',
        told: 'A second, empty view stands beside the first. Nobody is stopped, and nothing that is read is deleted.',
      },
      whole: { name: 'The old view', told: 'The query service has read the first view. It is as it was.' },
      filled: {
        name: 'Filling up',
        told: 'The rebuilder reads the log itself and applies it to the second view.',
      },
      switched: {
        name: 'One move',
        told: 'The second view has taken the place of the first in one transaction. The projection reads on from there.',
      },
    },
  },
  'offsets-gone': {
    before: 'Published, and the projection is away',
    beats: {
      forgotten: {
        name: 'Forgotten',
        told: 'The offsets are gone, as before. The group will begin at the first message.',
      },
      again: {
        name: 'All of it again',
        told: 'What was applied long ago comes once more. Its id is known: it does nothing.',
      },
      applied: {
        name: 'Applied',
        told: 'The order is the first message that is new.',
      },
    },
  },
  'added-later': {
    before: 'Published, and nobody projects it',
    beats: {
      joined: {
        name: 'Subscribed at the beginning',
        told: 'The group has its offsets now, all of them 0: everything lies ahead of it.',
      },
      applied: {
        name: 'The oldest first',
        told: 'One message after the other is applied, up to the order.',
      },
    },
  },
} satisfies CuredTexts<AskingStory>;
