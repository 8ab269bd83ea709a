import type { ConsumerEffect } from '../consumer/consumer.ts';
import { readEvent } from './read-event.ts';
import type { Versions } from './versions.ts';

/** A subscriber that reads what it is brought, which may be of an older shape, before it acts on it. */
export function readingSubscriber(versions: Versions, effect: ConsumerEffect): ConsumerEffect {
  if (versions.versioning.readOlder === undefined) return effect;
  return {
    *inside(transaction, brought) {
      const event = yield* readEvent(versions, brought);
      return yield* effect.inside(transaction, event);
    },

    *alone(brought) {
      const event = yield* readEvent(versions, brought);
      return yield* effect.alone(event);
    },
  };
}
