import type { Variant } from '../variant.ts';

/** Which comes first where a relay reads the log: a transaction's events are published, or its position is stored. */
export type PositionOrderVariant = Variant & { readonly storesFirst: boolean };
