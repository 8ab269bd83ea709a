import type { CuredTexts } from '../../form/cured-text.ts';
import type { AskingStory } from '../asking/asking-stories.ts';
import type { EventStoreStory } from '../event-store/event-store-stories.ts';
import type { ForgettingStory } from '../forgetting/forgetting-stories.ts';
import type { OrderStory } from '../stories/order-stories.ts';

export const orderCuredTexts = {
  'lost-after-commit': {
    before: 'Before the commit',
    beats: {
      kept: {
        name: 'Committed with its outbox row',
        told: 'The order, its event and a row of the outbox are committed together. The row says: not published.',
      },
      refused: {
        name: 'Refused, not forgotten',
        told: 'The broker is down and refuses. The row still says: not published.',
      },
      published: {
        name: 'Late, not lost',
        told: 'The broker is back. The relay has found the row and published its event.',
      },
    },
  },
  'kept-in-memory': {
    before: 'Before the commit',
    beats: {
      refused: {
        name: 'Refused, and kept in the outbox',
        told: 'The order is committed, and its event stands in the outbox. The relay is refused.',
      },
      died: {
        name: 'The service dies',
        told: 'Nothing that is still to be done dies with it: the row is in the database.',
      },
      published: {
        name: 'Late, not lost',
        told: 'The broker is back, and the relay has published what the row asks for.',
      },
    },
  },
  'outbox-too-late': {
    before: 'Before the only commit',
    beats: {
      died: {
        name: 'Committed with its row',
        told: 'The service is dead. But one commit held the order, its event and the outbox row.',
      },
      published: { name: 'The relay finds the row', told: 'It needs nothing of the service that died.' },
    },
  },
  'phantom-event': {
    before: 'Before the commit',
    beats: {
      died: {
        name: 'Rolled back, and nothing published',
        told: 'The order, its event and the outbox row are gone together. No subscriber has got anything.',
      },
      back: { name: 'All agree', told: 'The service is back: no order, and no event of it.' },
    },
  },
  'lost-update': {
    before: 'Both begin',
    beats: {
      'both-read': {
        name: 'Both have read',
        told: 'Both services hold the order at the same version, and decide on it.',
      },
      'first-commits': {
        name: 'The first commits',
        told: 'Its change is in the database, and the order is at its next version.',
      },
      'no-row': {
        name: 'No row of that version',
        told: 'The second UPDATE asks for the version from before, and changes nothing: the service rolls back.',
      },
    },
  },
  'mailed-twice': {
    before: 'Published, not marked',
    beats: {
      died: {
        name: 'The relay is down',
        told: 'The row in the outbox still says: not published. But the broker has the event, and a first mail goes out.',
      },
      again: {
        name: 'Published once more',
        told: 'The relay found the row unpublished. Now the broker holds two copies.',
      },
      known: {
        name: 'Known already',
        told: 'The copy’s id stands in processed_messages. The consumer skips it.',
      },
    },
  },
  'mailed-all-the-same': {
    before: 'The row and the id are not committed',
    beats: {
      died: {
        name: 'Both rolled back',
        told: 'The row and the message’s id were in one transaction. Neither is there.',
      },
      again: {
        name: 'Delivered again',
        told: 'There was no acknowledgement, so the message comes again. Its id is not on record, and nothing was done.',
      },
      once: { name: 'Both written, once', told: 'One commit holds the row and the id.' },
    },
  },
  'skipped-for-ever': {
    before: 'Two transactions overlap',
    beats: {
      overtaken: {
        name: 'The higher id commits first',
        told: 'Service 1 has the lower id and is slow. Its transaction is still open.',
      },
      marked: {
        name: 'One row is marked',
        told: 'The relay has published that one row and marks it. It remembers no highest id.',
      },
      late: {
        name: 'The lower id commits late',
        told: 'Its row says: not published. That is all the relay asks for.',
      },
      found: { name: 'Found', told: 'The late event is published, too.' },
    },
  },
  'waiting-for-nobody': {
    before: 'Before the commit',
    beats: {
      died: {
        name: 'No transaction, no waiting',
        told: 'The transaction is rolled back: a gap in the ids remains, and no open transaction to wait for.',
      },
      'next-commits': {
        name: 'The next id commits',
        told: 'No older transaction is open. The relay may read on, gap or not.',
      },
      published: { name: 'Past the gap', told: 'The event of service 2 is published.' },
    },
  },
  'gave-up-too-soon': {
    before: 'Two transactions overlap',
    beats: {
      overtaken: {
        name: 'The higher id commits first',
        told: 'Service 1 is slow and its transaction still open. The relay reads nothing that is not older.',
      },
      'slow-commits': {
        name: 'The slow one commits',
        told: 'No transaction is open any more: both events may be read.',
      },
      'in-order': {
        name: 'One after the other',
        told: 'The lower id is published first, and the higher one follows.',
      },
    },
  },
  'check-apart': {
    before: 'Begun, nothing committed',
    beats: {
      died: {
        name: 'Neither done nor noted',
        told: 'Note and work belong to one transaction, and it is gone.',
      },
      again: {
        name: 'Delivered again',
        told: 'The projection finds no note, and rightly: nothing was done.',
      },
      together: { name: 'Done and noted', told: 'One commit holds both.' },
    },
  },
  'acknowledged-first': {
    before: 'Neither done nor acknowledged',
    beats: {
      died: { name: 'It dies before its work', told: 'Nothing is done. But nothing is acknowledged either.' },
      again: {
        name: 'Delivered again',
        told: 'The committed offset lies before the message, so the broker delivers it once more.',
      },
      once: {
        name: 'Done, then acknowledged',
        told: 'The work is committed, and the acknowledgement comes after it.',
      },
    },
  },
  overtaken: {
    before: 'The projection is away',
    beats: {
      first: {
        name: 'The first change is published',
        told: 'The order’s id is its key, and says which partition.',
      },
      second: { name: 'The second goes behind it', told: 'The same key, so the same partition.' },
      back: {
        name: 'The projection is back',
        told: 'It reads the partition from where it was, in its order.',
      },
      'in-order': {
        name: 'In the right order',
        told: 'The first change takes effect first; the second is behind it.',
      },
    },
  },
  'poison-message': {
    before: 'Before it is read',
    beats: {
      parked: {
        name: 'Parked',
        told: 'Three attempts have failed. The change to 150 lies on the dead-letter topic, and the consumer notes that this order waits.',
      },
      follows: {
        name: 'The newer one follows',
        told: 'The change to 80 is of the same order, so it waits behind the first.',
      },
      'handed-back': {
        name: 'Handed back',
        told: 'The fix is deployed, and both come again, the oldest first.',
      },
      'in-order': {
        name: 'The older one first',
        told: 'The change to 150 is applied; 80 comes after it, and stays.',
      },
    },
  },
  'delivered-again': {
    before: 'Applied, not acknowledged',
    beats: {
      again: {
        name: 'Delivered again',
        told: 'The same message comes a second time, as before.',
      },
      known: {
        name: 'Known',
        told: 'Its id is in processed_messages already: the insert is refused, and nothing is applied.',
      },
    },
  },
} satisfies CuredTexts<Exclude<OrderStory, AskingStory | EventStoreStory | ForgettingStory>>;
