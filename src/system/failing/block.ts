import { tell } from '../../kernel/language/ops.ts';
import { attemptCountMax, type FailingVariant } from './failing-variant.ts';

/** After some attempts the message's partition stands still, and its other partitions go on. */
export const block = {
  id: 'block',
  tables: [],
  hasDeadLetters: false,

  *giveUp(_consumer, { type, id }) {
    yield* tell('consumer', 'block', { event: type, id, attempts: attemptCountMax });
    return 'blocked';
  },

  *letterHandled() {},
} as const satisfies FailingVariant;
