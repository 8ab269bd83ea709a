import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'pessimistic locking',
  note: 'SELECT … FOR UPDATE before deciding: the second handler waits for the first.',
};
