import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'Written back',
  brief:
    'The outbox is an array in the campaign’s own document. The relay marks an entry by writing back the document that it has read. Nothing fails here: all that you choose is who moves.',
  why: 'Between reading and writing back a new event had come into the document, and the relay wrote over it.',
  cured: 'The mark changes one entry of the array and leaves the rest of the document as it is.',
};
