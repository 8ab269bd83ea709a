import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'The change that never was',
  watch:
    'The aggregate has published its event from inside, and is about to write the order. But the service dies first. Watch “Nobody hears of a change that did not happen”.',
  watchCured:
    'The same crash. But now the event goes to the outbox with the order, or not at all. Let it run.',
  question: 'The service dies before its commit. What will there be in the end?',
  answers: {
    both: 'The order, and its event at the subscribers',
    'event-only': 'Subscribers that heard of an order which does not exist',
    neither: 'Neither: the event vanishes with the order',
  },
  steps: [
    'The aggregate decides, and publishes at once.',
    'The service dies before its transaction commits: the order is gone.',
    'The subscribers act on it all the same.',
  ],
  why: 'Publishing can’t be rolled back. What is said before the commit may never become true.',
  held: 'The same crash did no harm: the outbox row vanished with the transaction, and nobody heard of an order that is not.',
};
