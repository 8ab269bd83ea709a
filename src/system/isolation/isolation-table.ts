import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import type { IsolationVariant } from './isolation-variant.ts';
import { none } from './none.ts';
import { pendingState } from './pending-state.ts';

/** One line a variant; the weakest first. */
const table = [none, pendingState] as const;

export type IsolationId = IdOf<typeof table>;

export const isolationVariants: VariantTable<IsolationVariant, IsolationId> = table;
