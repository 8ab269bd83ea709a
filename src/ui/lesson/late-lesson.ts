import { late, lateSilently } from '../late/late.tsx';

/** Only where a step of a lesson is open. */
export const EpisodePanel = late(async () => (await import('./episode-panel.tsx')).EpisodePanel, 'all');
export const LessonLine = lateSilently(async () => (await import('./lesson-line.tsx')).LessonLine, 'all');
export const LessonNext = lateSilently(async () => (await import('./lesson-next.tsx')).LessonNext, 'all');
