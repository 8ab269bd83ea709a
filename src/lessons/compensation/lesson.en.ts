import type { LessonTextOf } from '../form/lesson-text.ts';
import type { compensation } from './lesson.ts';

export const compensationText: LessonTextOf<typeof compensation> = {
  objectives: [
    'You can say for each step of a saga what makes up for it, and what nothing can make up for.',
    'You can show three ways in which compensation goes wrong: missing, seen from outside, overtaken by a late success.',
  ],
  belief: 'A compensating transaction is a rollback: as if it had never been.',
  intro: [
    'An order is placed in two services. The order service stores it, the customer service reserves credit for it, and then it is approved. Each step is a transaction of its own in a database of its own, and each is committed before the next begins.',
    'No rollback reaches a transaction that is committed. If a later step fails, all that is left is to do something more: another transaction that makes up for the first. That is what compensation means.',
    'The customer’s limit is 500 in all that follows, and an order is for 300 unless something else is said.',
  ],
  follows:
    'Chris Richardson, “Microservices Patterns”, chapter 4, on compensating transactions and on the lack of isolation.',
  steps: {
    'nobody-undoes-it': 'Nobody makes up for it',
    'made-up-for': 'Somebody does',
    'seen-between': 'Seen in between',
    'late-yes': 'A yes that comes late',
    'reserved-for-nothing': 'Reserved for nothing',
  },
  episodes: {
    'late-yes': {
      before: 'The credit is reserved',
      watch:
        'Now an orchestrated saga asks the customer service and waits for its reply, but not for ever: it has a deadline. The credit has just been reserved, and the reply is on its way. The deadline passes. The saga compensates whatever it knows of.',
      question:
        'The order is rejected, and then the reply arrives. How much of its limit can the customer still use?',
      answers: {
        all: 'All 500: the order was rejected',
        'what-is-left': '200',
        none: 'Nothing: the limit is blocked until somebody looks into it',
      },
      beats: {
        passed: {
          name: 'The deadline passes',
          told: 'For the saga, no reply means: nothing was reserved. There is nothing that it would have to make up for.',
        },
        rejected: {
          name: 'The saga ends',
          told: 'The order is rejected. In the database of the other service, 300 have been reserved for it.',
        },
        ignored: {
          name: 'Ignored',
          told: 'The reply comes to a saga that has ended. It is acknowledged and passed over, and 300 stay reserved.',
        },
      },
      seen: 'A time-out does not say that nothing was done. It says that one does not know. Whoever gives up has to go on listening, and make up for what comes about after all.',
    },
  },
  challenges: {
    'reserved-for-nothing': {
      title: 'Reserved for nothing',
      brief:
        'Compensation is on, and nobody will cancel anything. Leave credit reserved all the same for an order that is not approved. One timer may go off early.',
      why: 'The saga had given up before it heard what had been done on its behalf. It compensated what it knew of, which was nothing.',
      cured:
        'The late reply finds the saga that has ended, and starts it once more: the credit is released, however late the reply comes.',
    },
  },
  costs: [
    'Each step needs an opposite, and that opposite must not be refused: it is tried until it is done.',
    'Between a step and its opposite the rest of the world sees something that will not last. A state of its own for that, such as PENDING, keeps others from relying on it.',
    'To make up for a step one has to remember it. Where a saga keeps that, and what becomes of it when the saga’s service dies, is a lesson of its own.',
  ],
  simplified: [
    'Released credit is as good as credit that was never reserved. Real opposites are not exact: a refund has its fee, and goods come back used.',
    'A mail can’t be made up for. A second mail can only apologise.',
    'An order has two steps that can be undone at most. In the business trip there are more: there the flight is cancelled after the hotel has said no.',
  ],
  closing: {
    'the-stream': {
      question:
        'An order for 300 is approved, then cancelled, and compensation is on. How many events has the customer’s stream gained by all of that?',
      answers: {
        'as-before': 'None: the reservation was undone',
        'one-more': 'One, the release',
        'two-more': 'Two, the reservation and the release',
      },
      why: 'Nothing is taken out of a history. The state is what it was before; the way to it is longer by two facts.',
    },
    'the-airline': {
      question:
        'A business trip: the flight is booked, then the hotel has no room, and compensation is on. Someone reads through all that the airline did. What do they find?',
      answers: {
        nothing: 'Nothing: neither was booked',
        booked: 'A booking',
        'booked-and-cancelled': 'A booking and its cancellation',
      },
      why: 'A rollback would have left nothing to find. For a while the flight was booked, anybody could see it, and the seat was not to be had.',
    },
    'released-twice': {
      question:
        'The order is cancelled, and the event that says so is delivered to the customer service twice. Its consumer does not recognise copies. How much credit has the customer at the end?',
      answers: {
        'as-before': '500, as before the order',
        more: '800: the 300 were released twice',
        less: '200: the release was refused',
      },
      why: 'The customer’s aggregate knows which orders it has reserved credit for. The second release is refused, as there is nothing left to release: an opposite must be idempotent.',
    },
  },
  takeHome: 'What is committed is not undone. It is made up for, and everybody may have seen it.',
};
