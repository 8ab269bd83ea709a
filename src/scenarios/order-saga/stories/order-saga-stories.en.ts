import type { StoryTexts } from '../../form/story-text.ts';
import type { OrderSagaStory } from './order-saga-stories.ts';

export const orderSagaStoryTexts = {
  'between-two-commits': {
    title: 'Between two commits',
    before: 'Between the two commits',
    watch:
      'Orders and customers have a database each. One handler of the order service writes to both: it has just reserved credit in the customer database and committed. The order itself is yet to be committed.',
    watchCured:
      'The same order, but now each service has a transaction of its own and reacts to the other’s events. The order service dies at the same moment.',
    question: 'The order service dies now and comes back. What becomes of the order?',
    answers: {
      approved: 'It is approved: the credit is there',
      rejected: 'It is rejected, and the credit is released',
      nothing: 'There is no order at all',
    },
    beats: {
      died: {
        name: 'The service dies',
        told: 'The order’s transaction was open: its database rolls it back. What was committed in the other database stays.',
      },
      'in-vain': {
        name: 'Reserved in vain',
        told: 'Nothing moves any more. Credit is reserved for an order that nobody has, and no program will ever find out.',
      },
    },
    why: 'Two databases have no transaction in common. Whoever commits in one and then in the other can die in between, and what is half done stays half done: nobody knows that there is anything left to do.',
    held: 'Each step was one transaction in one database, and announced the next by an event that was committed with it. Whoever died went on where it had been.',
    costs:
      'The order is there at once but not decided: for a while it is PENDING, and there are more messages and more that can come twice.',
  },
  'credit-kept-in-vain': {
    title: 'Credit for a cancelled order',
    before: 'The order is approved',
    watch:
      'Two services react to each other’s events. An order has been created, credit was reserved for it, and it has just been approved. Now its client takes it back.',
    watchCured:
      'The same order, cancelled at the same moment. But now the customer service has a compensating transaction for what it reserves.',
    question: 'The client cancels the order, and that is accepted. What becomes of the credit?',
    answers: {
      released: 'It is released, as the order is cancelled',
      kept: 'It stays reserved',
    },
    beats: {
      cancelled: {
        name: 'The order is cancelled',
        told: 'OrderCancelled is committed and will travel to the customer service like every event.',
      },
      'still-reserved': {
        name: 'Still reserved',
        told: 'The customer service has received it and has nothing to do about it. The credit is reserved for ever.',
      },
    },
    why: 'A saga has no rollback: what an earlier step has committed stays until another transaction makes up for it. Here nobody had written that transaction, so the customer can never use that credit again.',
    held: 'OrderCancelled led to ReleaseCredit, a compensating transaction: a new fact that makes up for the first. The reservation stays in the history, and the credit is free.',
    costs:
      'Each step needs a second transaction that makes up for it, and somebody who thinks of all the ways in which it comes to that.',
  },
  'taken-back': {
    title: 'Approved, then taken back',
    before: 'The client gets its answer',
    watch:
      'To answer fast, the order service approves each order as it creates it; whether there is credit is found out afterwards. The limit is 500, and this order is for 600.',
    watchCured:
      'The same order for 600. But now it is PENDING until credit is reserved for it, and the client is told so.',
    question: 'The client is told what its order stands at now. What does the order come to?',
    answers: {
      approved: 'It stays approved',
      cancelled: 'It is approved, and cancelled later',
      rejected: 'It is rejected, and was never approved',
    },
    beats: {
      told: {
        name: 'The client knows',
        told: 'The client has its answer, and goes by it: it may have sent the goods already.',
      },
      refused: {
        name: 'No credit',
        told: 'The customer service could not reserve so much. That travels back as an event.',
      },
      undone: {
        name: 'Taken back',
        told: 'The order service cancels what it had approved. Everything agrees in the end, but somebody has seen what was not to last.',
      },
    },
    why: 'Sagas have no isolation: what a step commits is seen by everybody at once, also when a later step undoes it. The client was told “APPROVED” of an order that the saga cancelled.',
    held: 'The order was PENDING until its last step, a semantic lock: whoever looked saw that it was not decided yet. It was rejected, and nobody had been told otherwise.',
    costs:
      'The client is told “PENDING” and has to ask again; whoever reads orders must know what to make of one that is not decided.',
  },
  'forgotten-saga': {
    title: 'The saga that forgot',
    before: 'The credit is reserved',
    watch:
      'A saga in the order service has created the order, asked the customer service for credit, and waits for the reply. What it knows is an object in the memory of the service. The credit has just been reserved.',
    watchCured:
      'The same order, and the order service dies at the same moment. But what the saga knows is now a row of the order database.',
    question: 'The order service dies and comes back; then the reply arrives. What becomes of the order?',
    answers: {
      approved: 'It is approved: the reply says so',
      rejected: 'It is rejected, as its saga is gone',
      pending: 'It stays pending',
    },
    beats: {
      died: {
        name: 'The service dies',
        told: 'With it dies all that it kept in memory. The order is committed, and PENDING.',
      },
      replied: {
        name: 'The reply is here',
        told: 'The reply bears the saga’s id, but no saga of that id is known any more.',
      },
      pending: {
        name: 'Pending for ever',
        told: 'The reply is passed over. Credit is reserved, the order is pending, and nobody waits for anything.',
      },
    },
    why: 'A saga outlives processes: it may wait for a second or for a year. Kept in memory alone it dies with its service, while all that it has begun stays as it is.',
    held: 'The saga’s state was committed in the same transaction as the order and the command. After the crash its row was there, the reply found it, and the order was approved.',
    costs: 'One more row to read and to lock for each message, and a table that grows with every saga.',
  },
  'mixed-up': {
    title: 'Two sagas mixed up',
    before: 'Two sagas are under way',
    watch:
      'Two orders of 300 each have been created, one after the other; the customer’s limit is 500. Each order has a saga that waits for the customer service’s reply. The order service takes a reply to be for its newest saga.',
    watchCured:
      'The same two orders. But now each command bears the id of its saga, its reply bears it again, and the saga is found by that id.',
    question: 'Credit is there for one order: the first that asks for it. Which order is approved?',
    answers: {
      first: 'The first, as its credit is reserved',
      second: 'The second',
      both: 'Both',
      neither: 'Neither',
    },
    beats: {
      replied: {
        name: 'A reply is here',
        told: 'Credit is reserved for the first order. The reply goes to the saga that was begun last.',
      },
      ended: {
        name: 'One saga has ended',
        told: 'It has decided about its order by what the customer service said of another one.',
      },
      mixed: {
        name: 'Mixed up',
        told: 'The second order is approved without credit; the first is rejected, and its credit stays reserved.',
      },
    },
    why: 'A reply arrives in another transaction, at another time, and others may have been begun in between. Whoever goes by “the one that is under way” is right only as long as there is one at a time.',
    held: 'The reply bore the id of the saga that had asked, and found it, whichever was the newest. The first order was approved and the second rejected.',
    costs:
      'Every command and every reply carries an id that says nothing to whoever handles it, and the other service has to hand it back.',
  },
  'waited-for-ever': {
    title: 'The reply that never came',
    before: 'The command is acknowledged',
    watch:
      'The customer service acknowledges a command before it carries it out. It has just acknowledged ReserveCredit and is about to begin. In the order service a saga waits for the reply; what it knows is a row.',
    watchCured:
      'The same, but now the saga has set a timer with its command: a row of its own, a year away. After the crashes nothing moves but that timer.',
    question:
      'The customer service’s handler dies now, and the saga’s place dies, too. Both come back. What becomes of the order?',
    answers: {
      approved: 'It is approved, as the command is handled later',
      rejected: 'It is rejected',
      pending: 'It stays pending',
    },
    beats: {
      lost: {
        name: 'The command is lost',
        told: 'It was acknowledged, so the broker does not bring it again; and it was not carried out.',
      },
      back: {
        name: 'Both come back',
        told: 'The saga’s row is there, and it says what the saga waits for. Nobody sends it.',
      },
      'for-ever': {
        name: 'For ever',
        told: 'Nothing moves any more. The saga waits for a reply that nobody will send; the order is pending.',
      },
    },
    why: 'Whoever waits for a message can’t tell whether it is late or lost. Without a deadline, a saga whose reply is lost does not fail: it just never ends, and nobody is told.',
    held: 'A year passed, also for the saga whose place had died in between, as its timer was a row. The timer fired, the saga gave up, and the order was rejected.',
    costs:
      'A timer more to set and to delete with each saga, and a new question: what if the reply comes after the deadline?',
  },
  'late-success': {
    title: 'Too late, but done',
    before: 'The credit is reserved',
    watch:
      'A saga waits for the customer service at most a year. It took nearly that long: the credit has just been reserved, and the reply is on its way. What comes after the deadline is acknowledged and passed over.',
    watchCured:
      'The same, and the deadline passes at the same moment. But now the saga undoes what turns out to have come about all the same.',
    question: 'The deadline passes while the reply is on its way. What becomes of the credit?',
    answers: {
      released: 'It is released',
      kept: 'It stays reserved',
    },
    beats: {
      passed: {
        name: 'The deadline passes',
        told: 'The saga’s timer has fired before the reply was there. For the saga that means: no answer.',
      },
      rejected: {
        name: 'The saga gives up',
        told: 'It rejects the order and ends. That the credit is reserved it can’t know.',
      },
      reserved: {
        name: 'Reserved in vain',
        told: 'The reply came, and no saga waited for it. The order is rejected, the credit stays reserved.',
      },
    },
    why: 'A time-out does not say that nothing has happened: it says that one does not know. Here it was taken for a no, and the yes that came later was thrown away.',
    held: 'The saga was found by the late reply although it had ended. It released the credit, and ended again.',
    costs:
      'A saga that has ended must be kept and still hear: whoever takes each success that comes later for a late one must be sure that no message comes twice.',
  },
  'reply-came-twice': {
    title: 'The reply that came twice',
    before: 'The credit is announced',
    watch:
      'A saga waits for its reply and undoes a success that comes after it has ended. The customer service has reserved the credit; its relay is about to publish the reply. The saga’s handler keeps no list of the messages that it has handled.',
    watchCured:
      'The same crash of the same relay. But now the handler keeps the ids of the messages that it has handled, in the same transaction.',
    question:
      'The relay publishes the reply and dies before it has marked that. It comes back. What becomes of the credit?',
    answers: {
      kept: 'It stays reserved for the approved order',
      released: 'It is released',
    },
    beats: {
      died: {
        name: 'The relay dies',
        told: 'The reply is in the broker, and its row in the outbox says that it is not.',
      },
      ended: {
        name: 'The saga ends',
        told: 'It has its reply, and the order is approved. Everything is as it should be.',
      },
      again: {
        name: 'The same reply again',
        told: 'The relay is back and publishes what is not marked: the same message, with the same id.',
      },
      released: {
        name: 'Taken for a late one',
        told: 'A success for a saga that has ended: it released the credit. The order is approved, and nothing is reserved for it.',
      },
    },
    why: 'The saga can’t tell a second copy from a late answer by what it says: both say “reserved” after the end. What made the late success harmless has made the copy harmful.',
    held: 'The copy had the same message id, and that was in processed_messages already: it was recognised before it came to the saga.',
    costs: 'One more row for each reply that is handled, kept for as long as a copy may still come.',
  },
} satisfies StoryTexts<OrderSagaStory>;
