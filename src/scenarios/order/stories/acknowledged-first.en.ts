import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'Acknowledged first',
  watch:
    'The projection has acknowledged the message (committed its offset) and is about to do the work. But it dies first, and comes back later. Watch the promise “Nothing is lost”.',
  watchCured: 'The same crash. But now the acknowledgement comes last. Let it run.',
  question: 'How often will the event take effect in the read model?',
  answers: {
    never: 'Not at all',
    once: 'Once',
    twice: 'Twice',
  },
  steps: [
    'The projection acknowledges the message.',
    'It dies before its work.',
    'After its recovery it reads on from the committed offset: the message lies before it.',
  ],
  why: 'An acknowledgement commits the offset: the broker need not deliver this again. Sent before the work, it makes delivery at most once, and one crash loses the event.',
  held: 'The message was acknowledged last, so the broker delivered it again after the crash (at least once), and the duplicate check kept it to one effect.',
};
