import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'Published too soon',
  brief:
    'The campaign publishes its change from inside its own method, before the commit. You may have one operation refused.',
  why: 'It was published before the commit, and the commit never came (a dual write). A message can’t be taken back.',
  cured: 'The message is part of the document that is saved: without the change there is none.',
};
