import type { Variant } from '../variant.ts';

/** What becomes of steps that are done when a later one can't be. */
export type CompensationVariant = Variant & { readonly undoes: boolean };
