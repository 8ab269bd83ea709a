import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'Dealt anew',
  brief:
    'Two members share the partitions, work first and acknowledge (commit the offset) after. You may have the broker deal the partitions anew once.',
  why: 'The work was committed, but the offset was not yet: the new owner was given the message again.',
  cured: 'The message’s id is committed with the effect: the new owner sees that it has been done.',
};
