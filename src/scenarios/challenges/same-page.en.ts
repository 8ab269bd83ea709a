import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'On the same page',
  brief:
    'Two clients change one order, and the last writer wins. Nothing fails here: all that you choose is who moves.',
  why: 'Both had read the same version. The second decision was made on a state that was no more.',
  cured: 'The UPDATE names the version that was read: the second one finds no such row and is told of it.',
};
