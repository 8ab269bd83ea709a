import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'Signed for, unread',
  brief:
    'The consumers acknowledge a message (commit its offset) and then work on it. You may let one place crash or have one delivery repeated.',
  why: 'The offset was committed before the work (at most once). After its recovery the consumer went on behind the message.',
  cured:
    'The acknowledgement comes last: after the crash the message is delivered again (at least once), and the recorded id keeps it from taking effect twice.',
};
