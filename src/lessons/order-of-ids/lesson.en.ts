import type { LessonTextOf } from '../form/lesson-text.ts';
import type { orderOfIds } from './lesson.ts';

export const orderOfIdsText: LessonTextOf<typeof orderOfIds> = {
  objectives: [
    'You can bring about an event that a relay which reads by rising id never sees.',
    'You can name two ways of reading that don’t need the order of ids.',
  ],
  belief: 'An auto-increment id tells in which order things were committed.',
  intro: [
    'A relay has to know what it has published. The plainest way is a cursor: it remembers the highest id that it has seen, and asks for what comes after.',
    'An id is drawn at the INSERT. From then until the commit nobody else sees the row, and meanwhile other transactions draw the next ids. They overlap, and nothing says that they commit in the same order.',
    'You will see an event that falls behind the cursor, make one fall yourself, and compare what a relay can do about it: flags, patience, and asking the database.',
  ],
  follows: 'Chris Richardson, “Microservices Patterns”, chapter 3: polling publisher.',
  steps: {
    'past-the-cursor': 'Past the cursor',
    'two-orders-one-event': 'Two orders, one event',
    'a-flag-each': 'A flag on each row',
    'waits-at-the-gap': 'Waiting at the gap',
    'waits-for-open-ones': 'Waiting for open transactions',
  },
  episodes: {},
  challenges: {
    'two-orders-one-event': {
      title: 'Two orders, one event',
      brief:
        'One client revises order-1, another creates order-2. The relay has a cursor. Nothing fails, and nothing is slow but by your choice. Have one of the two events never published.',
      why: 'The lower id was drawn first and committed last. In between the relay looked, saw the higher one, and moved its cursor past both.',
      cured:
        'Each event has a row in the outbox that says whether it was published. What commits late is a row without that mark, and the relay finds it whatever its id is.',
    },
  },
  costs: [
    'A flag is one more write for each event, and needs an index by which the rows without it are found.',
    'Who waits for open transactions waits for the slowest of them, and has to know which are open.',
    'Both ask the database again and again. The next lesson is about a reader that does not ask.',
  ],
  simplified: [
    'The relay here publishes one row at a time. With batches the gap is the same.',
    'Ids come from one sequence. Where each writer draws a stock of ids in advance, they are further out of order still.',
  ],
  closing: {
    'lower-rolled-back': {
      question:
        'Two transactions, and a relay with a cursor. The one with the lower id is rolled back, the other commits. What has the relay left out?',
      answers: {
        'nothing-missing': 'Nothing that was ever committed',
        'one-missing': 'The event with the lower id',
        'nothing-sent': 'The event with the higher id: it waits at the gap',
      },
      why: 'An id that was rolled back is an ordinary gap. The trouble is that a gap which will be filled looks just the same.',
    },
    'one-order': {
      question:
        'Both clients change the same order. Service 1 has drawn its id and is slow, service 2 comes after it. Optimistic locking is on. What is the second client told?',
      answers: { accepted: 'Accepted', conflict: 'A conflict', rejected: 'Refused' },
      why: 'The row in entities lets changes of one aggregate through one by one, so here the ids are in the order of commits. An overlap that does harm takes two aggregates.',
    },
    'flagged-in-order': {
      question:
        'The same overlap of two orders, and a flag on each row. The lower id commits last. In which order are the two events published?',
      answers: {
        'lower-first': 'The lower id first',
        'higher-first': 'The higher id first',
        'one-only': 'Only one of them is published',
      },
      why: 'What is there is published; the lower id was not there yet. Between two orders that does no harm: no order of theirs was ever promised.',
    },
  },
  takeHome: 'Ids are drawn before the commit; their order is not the order of commits.',
};
