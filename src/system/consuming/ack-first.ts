import type { ConsumingVariant } from './consuming-variant.ts';

/** Acknowledge, then work: a consumer that dies in between has lost the message for good. */
export const ackFirst = {
  id: 'ack-first',
  tables: [],

  *consume(consumer, { message, acknowledge }) {
    yield* acknowledge();
    // From here on the broker will not bring it again.
    return yield* consumer.effect.alone(message);
  },
} as const satisfies ConsumingVariant;
