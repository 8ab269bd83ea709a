import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'On the same page',
  brief:
    'Two clients change one order, and the last writer wins. Nothing fails here: all that you choose is who moves.',
  why: 'Both had read the same version. The second decision was made on a version that was out of date.',
  cured:
    'The UPDATE has the version that was read in its WHERE: the second one finds no such row and is told of the conflict.',
};
