import { next } from '../../kernel/process.ts';
import type { ConsumingVariant } from './consuming-variant.ts';
import { acknowledgeRecord, receive } from './receive.ts';

/** Work, then acknowledge. A message that comes twice takes effect twice. */
export const naive: ConsumingVariant = {
  id: 'naive',
  tables: [],

  program: (consumer) =>
    function* consume(args) {
      const record = yield* receive(consumer, args);
      if (record === null) return next({});

      const worked = yield* consumer.effect.alone(record.message);
      if (!worked.ok) return next({ again: record });

      yield* acknowledgeRecord(consumer, record);
      return next({});
    },
};
