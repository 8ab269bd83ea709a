import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'The change that never was',
  watch:
    'The aggregate has published its event from inside, and is about to write the order. But the service dies first. Watch the promise “No phantoms”.',
  watchCured:
    'The same crash. But now the event goes to the outbox with the order, or not at all. Let it run.',
  question: 'The service dies before its commit. What will there be in the end?',
  answers: {
    both: 'The order, and its event at the subscribers',
    'event-only': 'Subscribers that take an order for real which does not exist',
    neither: 'Neither: the event vanishes with the order',
  },
  steps: [
    'The aggregate decides, and publishes at once.',
    'The service dies before its transaction commits: the order is gone.',
    'The subscribers act on it all the same.',
  ],
  why: 'Publishing can’t be rolled back. What is published before the commit (a dual write) may tell of a change that is never committed: a phantom event.',
  held: 'The same crash did no harm: the outbox row vanished with the transaction, and no event of an order that does not exist reached anybody.',
};
