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
} satisfies StoryTexts<OrderSagaStory>;
