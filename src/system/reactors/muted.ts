import type { ReactorsVariant } from './reactors-variant.ts';

/** How far it had come is noted before its offsets go back; up to there it sends nothing. */
export const muted = { id: 'muted', isMuted: true } as const satisfies ReactorsVariant;
