import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'No answer',
  brief:
    'A client that gets no answer asks again under a new id. You may lose one reply or have one delivery repeated.',
  why: 'A missing answer did not say whether the request was carried out. Under a new id the service could not tell that both requests were one.',
  cured: 'The second request has the id of the first: the service recognises it and only answers.',
};
