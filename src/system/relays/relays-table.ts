import { one } from './one.ts';
import type { RelaysVariant } from './relays-variant.ts';
import { two } from './two.ts';
import { twoSkipLocked } from './two-skip-locked.ts';

/** One line a variant. */
export const relaysVariants: readonly RelaysVariant[] = [two, twoSkipLocked, one];
