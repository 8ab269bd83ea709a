import type { ConsumerEffect } from '../consumer/consumer.ts';
import { sealsAnything } from '../personal-data/personal-rules.ts';
import { readEvent } from './read-event.ts';
import type { Versions } from './versions.ts';

/** A subscriber that reads what it is brought, which may be of an older shape or enciphered, before it acts on it. */
export function readingSubscriber(versions: Versions, effect: ConsumerEffect): ConsumerEffect {
  const isToBeRead = versions.versioning.readOlder !== undefined || sealsAnything(versions.personal);
  if (!isToBeRead) return effect;
  return {
    *inside(transaction, brought) {
      const read = yield* readEvent(versions, brought);
      return read.ok ? yield* effect.inside(transaction, read.value) : read;
    },

    *alone(brought) {
      const read = yield* readEvent(versions, brought);
      return read.ok ? yield* effect.alone(read.value) : read;
    },
  };
}
