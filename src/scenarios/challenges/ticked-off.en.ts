import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'Ticked off',
  brief:
    'The consumers mark a message as processed in one transaction and do the work in the next. You may let one place crash or have one delivery repeated.',
  why: 'The mark was committed and the work was not. When the message came again it was taken for done.',
  cured: 'Mark and effect are one transaction: either both are there or neither.',
};
