import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'Never heard',
  brief: 'The service commits a change and then tells the broker. You may let one place crash.',
  why: 'The change was committed, and whoever was to tell of it died with it still in memory.',
  cured: 'The event lies in the outbox, committed with the change: whoever comes back finds it there.',
};
