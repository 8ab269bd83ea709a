import type { LessonTextOf } from '../form/lesson-text.ts';
import type { snapshots } from './lesson.ts';

export const snapshotsText: LessonTextOf<typeof snapshots> = {
  objectives: [
    'You can predict by a snapshot’s version how many events a load replays.',
    'You can say why a snapshot may be thrown away, and bring about one that lies.',
  ],
  belief: 'A snapshot is the real state, and the events are its history.',
  intro: [
    'An aggregate is loaded by replaying its events, and the longer it lives, the more there are. A snapshot is its state at one version, kept in a row: who has it replays only what came after.',
    'order-0 was revised again and again long ago. It has ten events, and this service writes a snapshot in the transaction that writes every third event.',
    'You will see a snapshot used, thrown away, and written in the wrong place. Then you make a lie of one on which every later change founders.',
  ],
  follows: 'Chris Richardson, “Microservices Patterns”, chapter 6, on snapshots.',
  steps: {
    'picked-up': 'Picked up',
    'thrown-away': 'Thrown away',
    'of-what-never-was': 'Written apart',
    'locked-by-a-lie': 'Locked by a lie',
  },
  episodes: {
    'picked-up': {
      before: 'Before order-0 is loaded',
      watch:
        'order-0 has ten events. Its newest snapshot is of version 9. A client revises it, and as soon as that is answered another one does.',
      question: 'How many events does the first of the two loads replay?',
      answers: {
        none: 'None: the snapshot is enough',
        one: 'One',
        two: 'Two',
        all: 'All ten: a snapshot is only for readers',
      },
      beats: {
        found: {
          name: 'Loaded',
          told: 'One statement has read the snapshot of version 9, and the events after it: that of version 10. One event is replayed, not ten.',
        },
        committed: {
          name: 'Version 11',
          told: 'The event is written as always. 11 is not a third event: no snapshot is due.',
        },
        'found-again': {
          name: 'Loaded again',
          told: 'The same snapshot, and two events after it. Until the next one is written it is one more each time.',
        },
        snapshot: {
          name: 'Event and snapshot',
          told: 'Version 12 is a third event. Its row and the snapshot’s have become solid in one commit.',
        },
      },
      seen: 'What a load costs is bounded by how often a snapshot is written, not by how long the aggregate has lived.',
    },
    'thrown-away': {
      before: 'All snapshots deleted',
      watch:
        'An operator has deleted every snapshot of the service. Now a client revises order-0, which is at version 10.',
      question: 'What becomes of the revision?',
      answers: {
        refused: 'It is refused: the state is gone',
        'from-the-start': 'The order begins anew, at version 1',
        'as-before': 'The same as with the snapshot: version 11',
      },
      beats: {
        found: {
          name: 'Loaded from its events',
          told: 'There is no snapshot, so all ten events are replayed. They come to the same state.',
        },
        committed: {
          name: 'Version 11, and a snapshot',
          told: 'Three events and more have passed since the last snapshot that there is, so a new one is written along with the event.',
        },
        heard: {
          name: 'Accepted',
          told: 'The client has noticed nothing, but for the time that a longer replay takes.',
        },
      },
      seen: 'A snapshot is a cache. All that it says can be worked out again from the events; the other way round that is not so.',
    },
    'of-what-never-was': {
      before: 'The event is inserted',
      watch:
        'This service writes its snapshot from memory, in a transaction of its own: the transaction of the events is not to be held up. A change of order-1 is under way, and its COMMIT will be refused.',
      question: 'Which snapshot of order-1 is there once the commit has been refused?',
      answers: {
        'no-snapshot': 'None: it is rolled back with the event',
        'what-is': 'One of version 1, as the order is',
        'what-never-was': 'One of version 2, of a change that never was',
      },
      beats: {
        written: {
          name: 'A snapshot of version 2',
          told: 'It is committed. What it is of, the event of version 2, is not yet.',
        },
        lies: {
          name: 'A lie',
          told: 'The commit is refused and the event is gone. The snapshot says that there is a version 2, with a total of 150.',
        },
      },
      seen: 'While a service writes from memory it does not know whether what it remembers will be committed. In the transaction of the events, a snapshot is there with them or not at all; a process that reads committed events only can’t lie either.',
    },
  },
  challenges: {
    'locked-by-a-lie': {
      title: 'Locked by a lie',
      brief:
        'Snapshots are written from memory, in a transaction of their own. Two clients revise order-1, and one operation may be refused. Have the second client told of a conflict although no event has been stored at all.',
      why: 'The second service believed the snapshot: version 2. The row in entities says 1, so its UPDATE matched no row. So it goes for everybody from now on, and no client can do anything about it.',
      cured:
        'The snapshot is in the transaction of the events. A refused commit takes it along, and the next load starts from what is there.',
    },
  },
  costs: [
    'Every third event here, every hundredth elsewhere, takes one more row in its transaction.',
    'A snapshot is written by one version of the code and read by the next: it needs a schema version, so that what no longer fits is passed over.',
    'It must carry all that the events would have said, the ids of handled requests among it.',
  ],
  simplified: [
    'Ten small events are replayed in no time. What counts is how many there are, not how long it takes here.',
    'Before snapshots, ask why a stream is so long. Often a life has an end: the account’s year is closed, and a new stream begins.',
  ],
  closing: {
    'snapshotter-away': {
      question:
        'A process of its own writes the snapshots, from what is committed. It has written one of version 10 and is down while three clients revise the order one after the other. How many events does the third load replay?',
      answers: { none: 'None', one: 'One', two: 'Two', all: 'All' },
      why: 'The snapshot stays at version 10, and the two changes before were stored after it. A snapshot that lags makes a load longer, and never wrong.',
    },
    'ids-forgotten': {
      question:
        'A snapshot keeps the state, and not the ids of the requests that led to it. The service dies right after a commit that wrote such a snapshot, and the client asks again with the same id. How often is the change stored?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      why: 'The id stood in triggering_event of an event that the snapshot stands in for. Nobody reads that event any more, so the request was taken for a new one.',
    },
    'after-the-lie': {
      question:
        'A snapshot says version 2, and the commit of version 2 was refused. Now another client revises this order. What is it told?',
      answers: {
        accepted: 'Accepted, as version 2',
        failed: 'A failure of the database',
        conflict: 'A conflict',
      },
      why: 'The service goes on from version 2, and entities says 1. It looks as if somebody had been faster, and nobody was.',
    },
  },
  takeHome: 'A snapshot is a cache: it may be thrown away, but it may not lie.',
};
