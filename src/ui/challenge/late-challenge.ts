import { late } from '../late/late.tsx';

/** Only where a challenge is played. */
export const ChallengePanel = late(async () => (await import('./challenge-panel.tsx')).ChallengePanel, 'all');
export const ChallengeBar = late(async () => (await import('./challenge-bar.tsx')).ChallengeBar, 'all');
