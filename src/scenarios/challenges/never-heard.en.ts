import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'Never published',
  brief: 'The service commits a change and then publishes it. You may let one place crash.',
  why: 'The change was committed, and the service died with the event still in memory (a dual write).',
  cured:
    'The event lies in the outbox, committed with the change: whatever becomes of the service, the relay finds it there and publishes it.',
};
