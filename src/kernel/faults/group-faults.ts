import { act, refuse, type Acted } from '../world/environment-step.ts';
import type { Broker } from '../broker/broker.ts';
import { canRewind, forgetOffsets, joinGroup, rebalance, rewindPartition } from '../broker/consume.ts';
import { withComponent } from '../world/component.ts';
import type { SystemDefinition } from '../definition/definition.ts';
import type { Move } from '../world/move.ts';
import type { GroupId, PlaceId } from '../terms/names.ts';
import type { World } from '../world/world.ts';

type GroupMove = Extract<Move, { kind: 'redeliver' | 'rebalance' | 'forget-offsets' | 'subscribe' }>;

/** What can be done to consumer groups, in the order of the groups: the broker does it, so it must be up. */
export function groupMoves(definition: SystemDefinition, world: World): readonly GroupMove[] {
  return brokersUp(world).flatMap(([, broker]) =>
    Object.entries(broker.groups).flatMap(([group, { owners, isYetToJoin }]): readonly GroupMove[] => [
      ...Object.keys(owners)
        .filter((partition) => canRewind(broker, group, partition))
        .map((partition): GroupMove => ({ kind: 'redeliver', group, partition })),
      ...(isYetToJoin === true ? [] : dealings(group, membersUp(definition, world, group))),
    ]),
  );
}

/** Groups of which nobody is there: their offsets may expire. */
export function forgettingMoves(definition: SystemDefinition, world: World): readonly GroupMove[] {
  return definition.groups
    .map(({ id }): GroupMove => ({ kind: 'forget-offsets', group: id }))
    .filter((move) => stepGroup(definition, world, move).ok);
}

/** Groups that nobody has subscribed yet. */
export function subscribingMoves(definition: SystemDefinition, world: World): readonly GroupMove[] {
  return definition.groups
    .filter(({ joinsLater }) => joinsLater === true)
    .map(({ id }): GroupMove => ({ kind: 'subscribe', group: id }))
    .filter((move) => stepGroup(definition, world, move).ok);
}

/** Whom the dealing begins with is for the group's leader to say. */
function dealings(group: GroupId, members: readonly PlaceId[]): readonly GroupMove[] {
  if (members.length === 1) return [{ kind: 'rebalance', group }];
  return members.map((first) => ({ kind: 'rebalance', group, first }));
}

export function stepGroup(definition: SystemDefinition, world: World, move: GroupMove): Acted {
  const [id, broker] = Object.entries(world.brokers)[0] ?? [];
  const group = Object.entries(broker?.groups ?? {}).find(([name]) => name === move.group)?.[1];
  if (id === undefined || broker === undefined || group === undefined)
    return refuse(`there is no group ${move.group}`);
  if (world.places[id] !== 'up') return refuse(`${id} is not up`);
  const own = definition.groups.find((one) => one.id === move.group);
  const members = membersUp(definition, world, move.group);
  if (move.kind === 'subscribe') {
    if (group.isYetToJoin !== true) return refuse(`${move.group} is subscribed already`);
    if (members.length === 0) return refuse(`no member of ${move.group} is up`);
    const joined = joinGroup(broker, move.group, own?.beginsAtEnd === true);
    return act(move, id, withComponent(world, 'brokers', id, joined));
  }
  if (group.isYetToJoin === true) return refuse(`nobody has subscribed ${move.group}`);
  if (move.kind === 'rebalance') {
    if (members.length === 0) return refuse(`no member of ${move.group} is up`);
    const first = move.first ?? null;
    if (first !== null && !members.includes(first))
      return refuse(`${first} is no member of ${move.group} that is up`);
    return act(move, id, withComponent(world, 'brokers', id, rebalance(broker, move.group, members, first)));
  }
  if (move.kind === 'forget-offsets') {
    const [present] = members;
    if (present !== undefined) return refuse(`${present} is there: the offsets of ${move.group} are kept`);
    if (group.isForgotten === true) return refuse(`the offsets of ${move.group} are gone already`);
    const forgotten = forgetOffsets(broker, move.group, own?.beginsAtEnd === true);
    return act(move, id, withComponent(world, 'brokers', id, forgotten));
  }
  if (!Object.hasOwn(group.owners, move.partition))
    return refuse(`there is no group ${move.group} on ${move.partition}`);
  if (!canRewind(broker, move.group, move.partition))
    return refuse(`all that ${move.group} has read is acknowledged`);
  const rewound = rewindPartition(broker, move.group, move.partition);
  return act(move, id, withComponent(world, 'brokers', id, rewound));
}

function brokersUp(world: World): readonly (readonly [PlaceId, Broker])[] {
  return Object.entries(world.brokers).filter(([id]) => world.places[id] === 'up');
}

/** Partitions are dealt to who is there: a member that is away gets none until the next rebalance. */
function membersUp({ groups }: SystemDefinition, world: World, group: GroupId): readonly PlaceId[] {
  const members = groups.find(({ id }) => id === group)?.members ?? [];
  return members.filter((member) => world.places[member] === 'up');
}
