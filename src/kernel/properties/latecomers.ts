import { entriesFrom } from '../../base/sorted-map.ts';
import type { Broker } from '../broker/broker.ts';
import type { GroupId } from '../terms/names.ts';
import type { World } from '../world/world.ts';

type Owed = { readonly subscriber: string; readonly eventId: number };

/** Whether nobody has subscribed it yet, so that it promises nothing. */
export const isYetToJoin = ({ brokers }: World, group: GroupId): boolean =>
  Object.values(brokers).some(({ groups }) => groups[group]?.isYetToJoin === true);

/** Whether a subscriber is owed an event: of those who come later, only once they are there, and what they begin before. */
export function owedTo(latecomers: readonly GroupId[], world: World): (event: Owed) => boolean {
  const passedOver = new Map(latecomers.map((group) => [group, beforeJoining(world, group)]));
  return ({ subscriber, eventId }) => {
    const passed = passedOver.get(subscriber);
    return passed === undefined || (passed !== 'everything' && !passed.has(eventId));
  };
}

/** What lay in the logs before it was there, where it has begun at their end. */
function beforeJoining(world: World, group: GroupId): ReadonlySet<number> | 'everything' {
  if (isYetToJoin(world, group)) return 'everything';
  return new Set(Object.values(world.brokers).flatMap((broker) => idsBefore(broker, group)));
}

function idsBefore({ partitions, groups }: Broker, group: GroupId): readonly number[] {
  return Object.entries(groups[group]?.joinedAt ?? {}).flatMap(([id, end]) => {
    const log = partitions[id];
    if (log === undefined) return [];
    return [...entriesFrom(log)].filter(({ key }) => Number(key) < end).map(({ value }) => value.id);
  });
}
