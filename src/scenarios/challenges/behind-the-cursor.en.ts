import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'Behind the cursor',
  brief:
    'The relay publishes every event with an id above the last one that it has seen. Nothing fails here: all that you choose is who moves.',
  why: 'The lower id was given first and committed last. By then the cursor had passed it.',
  cured:
    'Each event carries the id of its transaction, and the relay reads no further than the oldest one that is still open. Nothing can appear behind it.',
};
