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
} satisfies CuredTexts<OrderSagaStory>;
