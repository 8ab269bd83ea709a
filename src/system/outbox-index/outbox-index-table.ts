import type { OutboxIndexVariant } from './outbox-index-variant.ts';
import { withIndex } from './with.ts';
import { withoutIndex } from './without.ts';

/** One line a variant; the slower first. */
export const outboxIndexVariants: readonly OutboxIndexVariant[] = [withoutIndex, withIndex];
