import type { Variant } from '../variant.ts';

/** What those do whose effects go out of the system while the events are read again. */
export type ReactorsVariant = Variant & { readonly isMuted: boolean };
