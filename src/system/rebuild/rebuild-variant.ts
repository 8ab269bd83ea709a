import type { Variant } from '../variant.ts';

/** Whether a read model can be built again from the events that lie in the broker, and where. */
export type RebuildVariant = Variant & { readonly isOffered: boolean };
