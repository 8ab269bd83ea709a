import { afterPublishing } from './after-publishing.ts';
import { beforePublishing } from './before-publishing.ts';
import type { PositionOrderVariant } from './position-order-variant.ts';

/** One line a variant; the weakest first. */
export const positionOrderVariants: readonly PositionOrderVariant[] = [beforePublishing, afterPublishing];
