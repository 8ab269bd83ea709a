import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'The event that nobody hears of',
  watch:
    'The broker is down. The service is about to commit an order, and publishes only after that. Watch the first promise.',
  watchCured:
    'The same outage and the same order, but the event goes into the outbox, in the same transaction. Let it run.',
  question: 'The broker will come back later. What will there be in the end?',
  answers: {
    both: 'The order, and its event at the subscribers',
    'change-only': 'The order, of which no subscriber ever hears',
    neither: 'Neither: the service takes the order back',
  },
  steps: [
    'The order service commits the order and its event.',
    'It publishes: the broker is down and refuses, and the service forgets the event.',
    'The broker comes back, but nobody will ever publish that event.',
  ],
  why: 'Commit and publish are two writes. What fails between them is lost: the order exists, and no subscriber will ever know.',
  held: 'The same outage did no harm: the event waited in the outbox, in the same transaction as the order, until the broker was back.',
};
