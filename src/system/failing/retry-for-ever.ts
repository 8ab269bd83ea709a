import type { FailingVariant } from './failing-variant.ts';

/** The same message again and again: whatever this consumer reads waits behind it. */
export const retryForEver = {
  id: 'retry-for-ever',
  tables: [],
  hasDeadLetters: false,
  giveUp: null,
  *letterHandled() {},
} as const satisfies FailingVariant;
