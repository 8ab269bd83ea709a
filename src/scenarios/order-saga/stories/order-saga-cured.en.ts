import type { CuredTexts } from '../../form/cured-text.ts';
import type { OrderSagaStory } from './order-saga-stories.ts';

export const orderSagaCuredTexts = {
  'between-two-commits': {
    before: 'The credit is reserved',
    beats: {
      died: {
        name: 'The service dies',
        told: 'The next step does not hang on it: CreditReserved was committed together with the reservation.',
      },
      announced: {
        name: 'The event travels',
        told: 'The relay of the customer service publishes CreditReserved.',
      },
      approved: {
        name: 'Approved',
        told: 'The event handler of the order service has committed the last step in its own database.',
      },
    },
  },
  'credit-kept-in-vain': {
    before: 'The order is approved',
    beats: {
      cancelled: {
        name: 'The order is cancelled',
        told: 'OrderCancelled is committed and will travel to the customer service like every event.',
      },
      heard: {
        name: 'The event is with the customer service',
        told: 'Somebody has written what follows from it: ReleaseCredit.',
      },
      released: {
        name: 'Released',
        told: 'CreditReleased makes up for CreditReserved. Both stay in the history.',
      },
    },
  },
  'taken-back': {
    before: 'The client gets its answer',
    beats: {
      told: {
        name: 'The client knows what is true',
        told: 'It was told “PENDING”: the order is there, and not decided.',
      },
      refused: {
        name: 'No credit',
        told: 'The customer service could not reserve so much. That travels back as an event.',
      },
      rejected: {
        name: 'Rejected',
        told: 'The order goes from PENDING to REJECTED. Nobody had been told that it was approved.',
      },
    },
  },
  'forgotten-saga': {
    before: 'The credit is reserved',
    beats: {
      died: {
        name: 'The service dies',
        told: 'What the saga knows does not die with it: it is a row of the order database.',
      },
      found: {
        name: 'The reply finds its saga',
        told: 'It bears the saga’s id, and there is a row of that id.',
      },
      approved: { name: 'Approved', told: 'The order and the saga’s next state are committed together.' },
    },
  },
  'mixed-up': {
    before: 'Two sagas are under way',
    beats: {
      replied: {
        name: 'The reply finds its saga',
        told: 'It bears the id of the saga that has asked: the first one, though the second was begun later.',
      },
      approved: {
        name: 'The first is approved',
        told: 'Its saga has decided by what was said of its own order, and is at its end.',
      },
      refused: {
        name: 'The other reply',
        told: 'There was no credit left for the second order. That, too, comes to the saga that has asked.',
      },
      rejected: {
        name: 'The second is rejected',
        told: 'Each order has come to what the customer service said of it.',
      },
    },
  },
  'waited-for-ever': {
    before: 'The command is acknowledged',
    beats: {
      lost: {
        name: 'The command is lost',
        told: 'It was acknowledged, and not carried out. The saga’s place dies as well.',
      },
      back: {
        name: 'Both come back',
        told: 'The saga’s row is there, and beside it a row that says until when it waits.',
      },
      passed: {
        name: 'A year has passed',
        told: 'The timer fires. Nobody had to stay alive for that: it is a row that somebody looks at.',
      },
      rejected: {
        name: 'Rejected',
        told: 'The saga has given up, the order is rejected, and its client can order again.',
      },
    },
  },
  'late-success': {
    before: 'The credit is reserved',
    beats: {
      passed: {
        name: 'The deadline passes',
        told: 'The saga’s timer has fired before the reply was there. For the saga that means: no answer.',
      },
      rejected: {
        name: 'The saga gives up',
        told: 'It rejects the order and ends, but its row is kept: somebody may still have something to say to it.',
      },
      heard: {
        name: 'A late yes',
        told: 'The reply has found its saga, though that had ended. The saga goes on, and has the credit released.',
      },
      released: {
        name: 'Released',
        told: 'CreditReleased makes up for the reservation that nobody needs. The saga then ends once more.',
      },
    },
  },
  'reply-came-twice': {
    before: 'The credit is announced',
    beats: {
      died: {
        name: 'The relay dies',
        told: 'The reply is in the broker, and its row in the outbox says that it is not.',
      },
      ended: {
        name: 'The saga ends',
        told: 'The order is approved. With that, in the same transaction, the reply’s id went into processed_messages.',
      },
      again: {
        name: 'The same reply again',
        told: 'The relay is back and publishes what is not marked: the same message, with the same id.',
      },
      recognised: {
        name: 'Recognised',
        told: 'That id stands there already. The handler rolls back and acknowledges; the saga is told nothing.',
      },
    },
  },
} satisfies CuredTexts<OrderSagaStory>;
