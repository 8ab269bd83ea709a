import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'The change that never was',
  watch:
    'The aggregate has published its event from inside, and is about to write the order. If the service dies now, subscribers know of an order that does not exist. Watch “Nobody hears of a change that did not happen”.',
  watchCured:
    'The same crash. But now the event goes to the outbox with the order, or not at all. Let it run.',
  steps: [
    'The aggregate decides, and publishes at once.',
    'The service dies before its transaction commits: the order is gone.',
    'The subscribers act on it all the same.',
  ],
  why: 'Publishing can’t be rolled back. What is said before the commit may never become true.',
  held: 'The same crash did no harm: the outbox row vanished with the transaction, and nobody heard of an order that is not.',
};
