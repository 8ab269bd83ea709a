import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'Two at once',
  watch:
    'Two clients revise the same order at the same moment. Watch “No accepted change is overwritten unseen”.',
  watchCured:
    'The same two clients, but now the UPDATE asks for the version on which the decision was made. Let it run.',
  steps: [
    'Both services load the order at the same version.',
    'Both decide on it, and both write.',
    'Both clients are told “accepted”, but one decision was made on what was no longer so.',
  ],
  why: 'Nobody looked at the version: the second decision was based on a state that had changed meanwhile.',
  held: 'The UPDATE asked for the expected version, found no row, and the second client was told of a conflict.',
};
