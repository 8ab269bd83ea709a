import type { FailingVariant } from './failing-variant.ts';

/** The same message again and again: whatever this consumer reads waits behind it. */
export const retryForEver: FailingVariant = {
  id: 'retry-for-ever',
  tables: [],
  hasDeadLetters: false,
  giveUp: null,
  *letterHandled() {},
};
