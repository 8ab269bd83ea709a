import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'Acknowledged first',
  watch:
    'The projection has acknowledged the message and is about to do the work. But it dies first, and comes back later. Watch the first promise.',
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
    'After its recovery it reads on from where it had acknowledged: the message is behind it.',
  ],
  why: 'An acknowledgement says “you need not bring this again”. Said too early it is a promise that a crash can break.',
  held: 'The message was acknowledged last, so the broker brought it again after the crash, and the duplicate check kept it to one effect.',
};
