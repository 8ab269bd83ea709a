import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'Two at once',
  watch: 'Two clients revise the same order at the same moment. Watch the promise “No lost update”.',
  watchCured:
    'The same two clients, but now the UPDATE asks for the version on which the decision was made. Let it run.',
  question: 'Both decide on what they have just loaded. What will become of the two changes?',
  answers: {
    'both-count': 'Both are accepted, the second on top of the first',
    'one-refused': 'One is accepted, the other client is told of a conflict',
    'one-lost': 'Both are accepted, but one was decided on a version that was out of date',
  },
  steps: [
    'Both services load the order at the same version.',
    'Both decide on it, and both write.',
    'Both clients are told “accepted”, but one decision was made on a version that was out of date.',
  ],
  why: 'Nobody checked the version: the second decision was based on one that had changed meanwhile (a lost update).',
  held: 'The UPDATE asked for the expected version, found no row, and the second client was told of a conflict.',
};
