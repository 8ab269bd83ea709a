import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'Signed for, unread',
  brief:
    'The consumers acknowledge a message and then work on it. You may let one place crash or have one delivery repeated.',
  why: 'The broker had been told that the message was done. Whoever came back went on after it.',
  cured:
    'The acknowledgement comes last: after the crash the message is delivered again, and its effect is made once.',
};
