import { next } from '../../kernel/process.ts';
import type { ConsumingVariant } from './consuming-variant.ts';
import { acknowledgeRecord, receive } from './receive.ts';

/** Acknowledge, then work: a consumer that dies in between has lost the message for good. */
export const ackFirst: ConsumingVariant = {
  id: 'ack-first',
  tables: [],

  program: (consumer) =>
    function* consume(args) {
      const record = yield* receive(consumer, args);
      if (record === null) return next({});

      yield* acknowledgeRecord(consumer, record);
      // From here on the broker will not bring it again.
      const worked = yield* consumer.effect.alone(record.message);
      return worked.ok ? next({}) : next({ again: record });
    },
};
