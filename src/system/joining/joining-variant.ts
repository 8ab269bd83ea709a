import type { Variant } from '../variant.ts';

/** Whether the projection is subscribed from the start, or once somebody subscribes it. */
export type JoiningVariant = Variant & { readonly isLater: boolean };
