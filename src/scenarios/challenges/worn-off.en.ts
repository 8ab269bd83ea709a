import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'A memory that wears off',
  brief:
    'The consumers know the messages that they have processed, for a while. You may let one entry expire and have one delivery repeated.',
  why: 'The copy came when the entry with its id had expired.',
  cured: 'The version of the aggregate does not expire: an event whose version has been applied is ignored.',
};
