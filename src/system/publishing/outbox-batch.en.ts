import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'outbox, relay in batches',
  note: 'A relay selects up to three unpublished rows, publishes each, then marks them all in one statement; a crash in between publishes the whole batch again.',
};
