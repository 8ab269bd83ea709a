import { assert, present } from '../../base/assert.ts';
import type { JsonRecord } from '../../base/json.ts';
import { setValue } from '../../base/sorted-map.ts';
import type { Message } from '../terms/message.ts';
import type { PartitionId, TopicId } from '../terms/names.ts';
import { partitionOfKey } from './topology.ts';
import { sealBroker, type Broker } from './broker.ts';

/** Appends a record: the same key goes to the same partition; without one, in turn (B1). */
export function appendRecord(
  broker: Broker,
  topic: TopicId,
  key: string | null,
  message: Message,
): { readonly broker: Broker; readonly partition: PartitionId; readonly offset: number } {
  const count = partitionCount(broker, topic);
  assert(count > 0, `a topic ${topic} with at least one partition`);
  const turn = broker.turns[topic] ?? 0;
  const number = key === null ? turn % count : partitionOfKey(key, count);
  const partition: PartitionId = `${topic}/${number}`;
  const log = present(broker.partitions[partition], `partition ${partition}`);
  const offset = log.size;
  return {
    broker: sealBroker({
      ...broker,
      partitions: { ...broker.partitions, [partition]: setValue(log, offset, message) },
      turns: key === null ? { ...broker.turns, [topic]: (turn + 1) % count } : broker.turns,
    }),
    partition,
    offset,
  };
}

/** Keeps a record as the newest of its key; the one before it is compacted away (B9). */
export function replaceRecord(broker: Broker, topic: TopicId, key: string, record: JsonRecord): Broker {
  const records = { ...broker.compacted[topic], [key]: record };
  return sealBroker({ ...broker, compacted: { ...broker.compacted, [topic]: records } });
}

function partitionCount(broker: Broker, topic: TopicId): number {
  return Object.keys(broker.partitions).filter((id) => id.startsWith(`${topic}/`)).length;
}
