import type { Variant } from '../variant.ts';

/** Where a group begins that has no committed offset (`auto.offset.reset`). */
export type StartingVariant = Variant & { readonly beginsAtEnd: boolean };
