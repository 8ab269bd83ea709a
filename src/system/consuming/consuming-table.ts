import type { ConsumingVariant } from './consuming-variant.ts';
import { idempotent } from './idempotent.ts';
import { naive } from './naive.ts';

/** One line a variant; the weakest first. */
export const consumingVariants: readonly ConsumingVariant[] = [naive, idempotent];
