import { succeed } from '../../base/result.ts';
import type { GroupId, PlaceId } from '../../kernel/terms/names.ts';
import { acknowledge, awaitReachable, poll } from '../../kernel/language/ops.ts';
import type { RecordSource } from './record-source.ts';

/**
 * Records from the partitions that a member of a consumer group owns; the broker keeps its offsets. A member of
 * several workers remembers the highest offset that is done, and commits no lower one.
 */
export function fromBroker(broker: PlaceId, group: GroupId, workerCount: number): RecordSource {
  const aside = workerCount > 1 ? ({ onlyForward: true } as const) : {};
  return {
    *next(unread) {
      const polled = yield* poll(broker, group, unread);
      if (!polled.ok || polled.value === null) return null;
      return polled.value;
    },

    *acknowledge(record) {
      let heard = yield* acknowledge(broker, group, record, aside);
      // A partition that was given away is not ours any more.
      while (!heard.ok && heard.failure !== 'fenced') {
        yield* awaitReachable(broker);
        heard = yield* acknowledge(broker, group, record, aside);
      }
    },

    *acknowledgeInside() {
      return succeed(null);
    },
  };
}
