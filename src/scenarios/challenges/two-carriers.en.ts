import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'Two carriers',
  brief:
    'Two relays empty one outbox, so that the work goes on if one of them stops. Nothing fails here: all that you choose is who moves.',
  why: 'Both relays saw the same unpublished row before either had marked it. Nothing had to fail for that.',
  cured: 'It is still published twice; the consumer recognises the copy and does not process it again.',
};
