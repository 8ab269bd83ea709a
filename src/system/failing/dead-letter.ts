import type { FailingVariant } from './failing-variant.ts';
import { sendToDeadLetters } from './send-to-dead-letters.ts';

/** After some attempts the message is moved to the dead-letter topic; what comes behind it goes on. */
export const deadLetter = {
  id: 'dead-letter',
  tables: [],
  hasDeadLetters: true,

  *giveUp(consumer, message) {
    yield* sendToDeadLetters(consumer, message);
    return 'parked';
  },

  *letterHandled() {},
} as const satisfies FailingVariant;
