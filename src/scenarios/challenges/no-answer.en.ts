import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'No answer',
  brief:
    'A client that hears nothing asks again under a new id. You may lose one reply or have one delivery repeated.',
  why: 'Silence said nothing about whether it was done. Under a new id nobody could tell that both requests meant one thing.',
  cured: 'The second request has the id of the first: the service recognises it and only answers.',
};
