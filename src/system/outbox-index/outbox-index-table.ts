import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import type { OutboxIndexVariant } from './outbox-index-variant.ts';
import { withIndex } from './with.ts';
import { withoutIndex } from './without.ts';

/** One line a variant; the slower first. */
const table = [withoutIndex, withIndex] as const;

export type OutboxIndexId = IdOf<typeof table>;

export const outboxIndexVariants: VariantTable<OutboxIndexVariant, OutboxIndexId> = table;
