import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'Behind the cursor',
  brief:
    'The relay publishes every event with an id above the last one that it has seen. Nothing fails here: all that you choose is who moves.',
  why: 'The lower id was given first and committed last. By then the cursor had passed it.',
  cured:
    'Each row records whether it has been published. A late one is still unpublished, and the relay finds it.',
};
