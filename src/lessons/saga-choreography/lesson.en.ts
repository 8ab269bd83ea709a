import type { LessonTextOf } from '../form/lesson-text.ts';
import type { sagaChoreography } from './lesson.ts';

export const sagaChoreographyText: LessonTextOf<typeof sagaChoreography> = {
  objectives: [
    'You can follow one order through two services and name each local transaction.',
    'You can leave an order pending for ever with one fault, and say which promise of the messaging was missing.',
  ],
  belief: 'A saga is a distributed transaction: either all of it happens, or nothing.',
  intro: [
    'Orders and customers belong to two services, each with a database of its own. An order may be approved only if its customer has credit for it; the limit is 500.',
    'There is no transaction over both databases. A saga is a sequence of local transactions instead: each commits in one database and announces what it did, and that starts the next.',
    'In choreography nobody leads. Each service reacts to the events of the other, and the way of an order is nowhere written down.',
  ],
  follows: 'Chris Richardson, “Microservices Patterns”, chapter 4, on choreography-based sagas.',
  steps: {
    'no-common-transaction': 'No common transaction',
    'step-by-step': 'Two orders, step by step',
    'their-gap': 'The other service’s gap',
    'reserved-and-pending': 'Reserved and pending',
  },
  episodes: {
    'step-by-step': {
      before: 'Two orders are pending',
      watch:
        'Two clients have each created an order for 300. Both orders are stored as PENDING, each in a transaction of its own, and anybody may see them so. Each has an event in the outbox.',
      question: 'The limit is 500, and nothing fails. What becomes of the two orders?',
      answers: {
        both: 'Both are approved',
        'one-of-them': 'One is approved, the other rejected',
        neither: 'Neither is approved: together they exceed the limit',
      },
      beats: {
        announced: {
          name: 'OrderCreated',
          told: 'The first event crosses over to the other service. That is all the order service does about it; it does not wait.',
        },
        reserved: {
          name: 'CreditReserved',
          told: 'The second local transaction, in the other database: 300 of 500 are reserved for order-1, and that becomes an event, too.',
        },
        approved: {
          name: 'A third transaction',
          told: 'What the customer service has stored comes back as an event, and the order service reacts to it.',
        },
        'not-enough': {
          name: 'Not enough credit',
          told: 'For order-2 there are 200 left. The customer stores CreditReservationFailed: a failure that is a fact, and travels like any other.',
        },
        rejected: {
          name: 'Both are decided',
          told: 'The last local transaction rejects order-2. Now the two databases agree; on the way they did not.',
        },
      },
      seen: 'No transaction had both databases, and in the end they agree. On the way an order was PENDING, credit was reserved, and everybody could see that. A “no” was no rollback: it was an event.',
    },
    'their-gap': {
      before: 'The credit is reserved',
      watch:
        'The outbox is gone: each service publishes after its commit. The customer service’s event handler has just committed the reservation of 300 and is about to publish that. It dies here, and comes back.',
      question: 'Everything is up again. What becomes of the order?',
      answers: {
        approved: 'It is approved: the credit is reserved',
        rejected: 'It is rejected, and the credit is free again',
        pending: 'It stays pending, and the credit stays reserved',
      },
      beats: {
        died: {
          name: 'The handler dies',
          told: 'The reservation is committed. That there is something to publish stood in memory.',
        },
        pending: {
          name: 'Pending for ever',
          told: 'The message comes again, and is recognised: it has been handled. So nothing is done about it, and nothing is published.',
        },
      },
      seen: 'A saga does not roll back by itself: it stands still where a message is missing. Each arrow between the services is a commit and a publish, and has the gap that you know. The check for duplicates even closed the way back.',
    },
  },
  challenges: {
    'reserved-and-pending': {
      title: 'Reserved and pending',
      brief:
        'Both services publish after their commit. One crash is allowed. Bring about that credit is reserved for an order that is never approved.',
      why: 'Whoever died had committed its step and not yet announced it. The other service waits for an event that nobody will send.',
      cured:
        'With an outbox on both sides, the announcement is committed with the step. Whoever dies is late, and nothing more.',
    },
  },
  costs: [
    'Nobody knows the whole way. To find out where an order stands, one follows its messages through all services.',
    'Each new step changes the services that listen. From some number of steps on, somebody should lead.',
    'What has been committed has to be made up for if a later step says no: compensation.',
  ],
  simplified: [
    'Two services, one currency, no payment and no delivery.',
    'The events that travel here are those that are stored. Real services publish a public form of them, so that they can change their own.',
  ],
  closing: {
    'result-twice': {
      question:
        'The event CreditReserved is delivered to the order service twice, and its consumer does not recognise copies. How often is OrderApproved stored?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      why: 'The order has been approved and says no to the second attempt. An aggregate that knows its own state is a last line of defence; don’t count on it where a repeated step has no such state.',
    },
    'away-for-a-day': {
      question:
        'With the outbox: the customer service’s handler is down while an order is created, for as long as you like, and comes back. What becomes of the order?',
      answers: { approved: 'It is approved', rejected: 'It is rejected', pending: 'It stays pending' },
      why: 'The event waited at the broker. The order was pending for longer, and no promise was broken: none of them says when.',
    },
    transactions: {
      question: 'One order, nothing fails. In how many transactions were its events stored?',
      answers: { one: 'In one', two: 'In two', three: 'In three' },
      why: 'Order created, credit reserved, order approved. Each is a commit of its own, and between each two of them is a moment at which everything may stop.',
    },
  },
  takeHome: 'A saga is several transactions that agree in the end; on the way it shows.',
};
