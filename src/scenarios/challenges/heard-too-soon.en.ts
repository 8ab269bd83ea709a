import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'Heard too soon',
  brief:
    'The campaign tells the broker of its change from inside its own method. You may have one operation refused.',
  why: 'It was told before it was true, and then it never became true. A message can’t be taken back.',
  cured: 'The message is part of the document that is saved: without the change there is none.',
};
