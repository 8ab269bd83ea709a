import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'The check in another transaction',
  watch:
    'The projection has done its work and is about to note that it did, in another transaction. But it dies first, and the broker delivers the message again. Watch the promise “Effects once”.',
  watchCured: 'The same crash. But now the note and the work are one transaction. Let it run.',
  question: 'How often will the event take effect in the read model?',
  answers: {
    never: 'Not at all',
    once: 'Once',
    twice: 'Twice',
  },
  steps: [
    'The projection does its work and commits.',
    'It dies before it has noted the message as processed.',
    'The broker delivers the message again; no note is found, and the work is done twice.',
  ],
  why: 'Check and effect were two transactions, and there is a gap between any two. The other order has the same gap: there the effect is lost.',
  held: 'Note and work stood in one transaction: both were gone after the crash, or both were there.',
};
