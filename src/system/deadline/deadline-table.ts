import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import type { DeadlineVariant } from './deadline-variant.ts';
import { none } from './none.ts';
import { withLateSuccessIgnored } from './with-late-success-ignored.ts';
import { withLateSuccessUndone } from './with-late-success-undone.ts';

/** One line a variant; the weakest first. */
const table = [none, withLateSuccessIgnored, withLateSuccessUndone] as const;

export type DeadlineId = IdOf<typeof table>;

export const deadlineVariants: VariantTable<DeadlineVariant, DeadlineId> = table;
