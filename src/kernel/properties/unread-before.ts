import { entriesFrom } from '../../base/sorted-map.ts';
import { readableEnd } from '../broker/broker.ts';
import type { Message } from '../terms/message.ts';
import type { PlaceId } from '../terms/names.ts';
import type { World } from '../world/world.ts';

/** What a member of a group has not acknowledged of the partitions that it owns. */
export function unreadBefore({ brokers }: Pick<World, 'brokers'>, member: PlaceId): readonly Message[] {
  return Object.values(brokers).flatMap((broker) =>
    Object.values(broker.groups).flatMap((group) =>
      Object.entries(group.committed).flatMap(([partition, offset]) => {
        const records = broker.partitions[partition];
        if (records === undefined || group.owners[partition] !== member) return [];
        const count = readableEnd(broker, group, partition) - offset;
        return count <= 0 ? [] : [...entriesFrom(records, offset)].slice(0, count).map(({ value }) => value);
      }),
    ),
  );
}
