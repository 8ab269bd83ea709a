import type { JoiningVariant } from './joining-variant.ts';

/** It is there before anything is published. */
export const fromTheStart = { id: 'from-the-start', isLater: false } as const satisfies JoiningVariant;
