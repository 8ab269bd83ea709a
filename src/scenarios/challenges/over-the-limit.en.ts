import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'Over the limit',
  brief:
    'A customer has a credit limit of 500, and two orders want to reserve 300 each. The aggregate checks the sum before it says yes. Nothing fails here: all that you choose is who moves.',
  why: 'Both checked the same sum, in which the other’s reservation did not stand yet. Each rule was kept, and together they broke it.',
  cured:
    'The row is locked when it is read: the second one waits, reads the first one’s reservation and has to say no.',
};
