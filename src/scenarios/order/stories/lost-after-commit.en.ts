import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'The event that never arrives',
  watch:
    'The broker is down. The service is about to commit an order, and publishes only after that. Watch the promise “Nothing is lost”.',
  watchCured:
    'The same outage and the same order, but the event goes into the outbox, in the same transaction. Let it run.',
  question: 'The broker will come back later. What will there be in the end?',
  answers: {
    both: 'The order, and its event at the subscribers',
    'change-only': 'The order, but its event reaches no subscriber',
    neither: 'Neither: the service takes the order back',
  },
  steps: [
    'The order service commits the order and its event.',
    'It publishes: the broker is down and refuses, and the service forgets the event.',
    'The broker comes back, but nobody will ever publish that event.',
  ],
  why: 'Commit and publish are two writes to two systems (a dual write). What fails between them leaves one without the other: the order exists, and its event reaches no subscriber.',
  held: 'The same outage did no harm: the event waited in the outbox, in the same transaction as the order, until the broker was back.',
};
