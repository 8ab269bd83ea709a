import { lateSilently } from '../late/late.tsx';

/** Why something is not offered here, where that is the trouble. */
export const WhyNotHere = lateSilently(async () => (await import('./why-not-here.tsx')).WhyNotHere, 'all');
