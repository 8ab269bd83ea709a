import type { ConsumingVariant } from './consuming-variant.ts';

/** Work, then acknowledge. A message that comes twice takes effect twice. */
export const naive = {
  id: 'naive',
  tables: [],

  *consume(consumer, { message, acknowledge }) {
    const worked = yield* consumer.effect.alone(message);
    if (!worked.ok) return worked;

    yield* acknowledge();
    return worked;
  },
} as const satisfies ConsumingVariant;
