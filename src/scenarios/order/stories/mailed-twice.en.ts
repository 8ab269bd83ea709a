import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'The mail that came twice',
  watch:
    'The relay has published and is about to mark the row as published. But it dies first, and comes back later. Watch the promise “Effects once”.',
  watchCured:
    'The relay will publish twice again, but now the consumer keeps the ids of what it has done. Let it run.',
  question: 'How often will the customer get the mail about the order?',
  answers: {
    never: 'Not at all',
    once: 'Once',
    twice: 'Twice',
  },
  steps: [
    'The relay publishes the event, and dies before it can mark the row as published.',
    'After its recovery it finds the row unpublished and publishes again.',
    'The consumer gets the same event a second time.',
  ],
  why: 'An outbox with its relay publishes at least once, so an event may come twice. A consumer that keeps no record of what it has processed processes it again.',
  held: 'The copy’s id stood in processed_messages already, so it was not processed again. A mail, once sent, stays outside of any transaction.',
};
