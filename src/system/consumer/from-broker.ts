import { assert } from '../../base/assert.ts';
import { succeed } from '../../base/result.ts';
import { isEvent } from '../../kernel/terms/message-kind.ts';
import type { GroupId, PlaceId } from '../../kernel/terms/names.ts';
import { acknowledge, awaitReachable, poll } from '../../kernel/language/ops.ts';
import type { PolledRecord } from '../../kernel/broker/consume.ts';
import type { ReceivedRecord, RecordSource } from './record-source.ts';

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
      assert(isOfEvent(polled.value), `an event in ${polled.value.partition}`);
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

/** Commands and replies come on channels of their own (M1). */
const isOfEvent = (record: PolledRecord): record is ReceivedRecord => isEvent(record.message);
