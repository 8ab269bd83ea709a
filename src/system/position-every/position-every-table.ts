import { every1 } from './every-1.ts';
import { every2 } from './every-2.ts';
import { every3 } from './every-3.ts';
import type { PositionEveryVariant } from './position-every-variant.ts';

/** One line a variant; the one that publishes most again first. */
export const positionEveryVariants: readonly PositionEveryVariant[] = [every3, every2, every1];
