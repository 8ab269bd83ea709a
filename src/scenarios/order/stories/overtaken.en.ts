import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'Overtaken',
  watch:
    'One order changes twice while the projection is away, and its events go to two partitions. Watch the promise “In order”.',
  watchCured: 'The same two changes. But now the order’s id is the partition key. Let it run.',
  question: 'The projection comes back and reads both partitions. How will the two changes take effect?',
  answers: {
    'in-order': 'In the order in which they were made',
    reversed: 'The second before the first',
    'one-only': 'Only one of them',
  },
  steps: [
    'The first change goes to one partition.',
    'The second change of the same order goes to the other.',
    'The projection comes back and reads the second first.',
  ],
  why: 'Order is kept within one partition only. Without a key one order’s events lie in several, and nothing says which is read first.',
  held: 'Both changes lay in one partition in their order, and took effect in it.',
};
