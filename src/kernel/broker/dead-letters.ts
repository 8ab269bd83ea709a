import { entriesFrom } from '../../base/sorted-map.ts';
import type { Message } from '../terms/message.ts';
import type { GroupId } from '../terms/names.ts';
import { sealBroker, type Broker } from './broker.ts';

/** The dead letters of a group that nobody has released, oldest first (B12). */
export function unreleasedLetters(broker: Broker, group: GroupId): readonly Message[] {
  return Object.entries(releasedOf(broker, group)).flatMap(([partition, offset]) => {
    const log = broker.partitions[partition];
    return log === undefined ? [] : [...entriesFrom(log, offset)].map(({ value }) => value);
  });
}

/** Lets the group read all the dead letters that it has by now. */
export function releaseLetters(broker: Broker, group: GroupId): Broker {
  const own = broker.groups[group];
  if (own === undefined) return broker;
  const released = Object.fromEntries(
    Object.keys(releasedOf(broker, group)).map((id) => [id, broker.partitions[id]?.size ?? 0]),
  );
  return sealBroker({ ...broker, groups: { ...broker.groups, [group]: { ...own, released } } });
}

function releasedOf(broker: Broker, group: GroupId): Readonly<Record<string, number>> {
  const own = Object.hasOwn(broker.groups, group) ? broker.groups[group] : undefined;
  return own?.released ?? {};
}
