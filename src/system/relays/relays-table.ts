import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { one } from './one.ts';
import type { RelaysVariant } from './relays-variant.ts';
import { two } from './two.ts';
import { twoSkipLocked } from './two-skip-locked.ts';

/** One line a variant. */
const table = [two, twoSkipLocked, one] as const;

export type RelaysId = IdOf<typeof table>;

export const relaysVariants: VariantTable<RelaysVariant, RelaysId> = table;
