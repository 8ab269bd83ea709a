import { present } from '../../base/assert.ts';
import { getValue } from '../../base/sorted-map.ts';
import type { GroupDefinition } from './topology.ts';
import type { Message } from '../terms/message.ts';
import type { GroupId, PartitionId, PlaceId } from '../terms/names.ts';
import { dealPartitions, readableEnd, sealBroker, type Broker, type Group } from './broker.ts';

export type PolledRecord = {
  readonly partition: string;
  readonly offset: number;
  readonly generation: number;
  readonly message: Message;
  /** No handler can handle it (B13). */
  readonly isPoisonous?: true;
};

export function groupOf(broker: Broker, group: GroupId): Group {
  return present(broker.groups[group], `consumer group ${group}`);
}

/**
 * The next record of each of this member's partitions that has one: which of them it is handed is for the
 * broker to say. A pause is the member's own affair: of a paused partition it reads on where the pause
 * says, or not.
 */
export function peekRecords(
  broker: Broker,
  group: GroupId,
  member: PlaceId,
  pausedAt: (partition: PartitionId) => number | 'unread' | null = () => null,
): readonly PolledRecord[] {
  const own = groupOf(broker, group);
  const { owners, positions, generation } = own;
  const records: PolledRecord[] = [];
  if (own.isStopped === true || own.isYetToJoin === true) return records;
  for (const partition of Object.keys(owners)) {
    if (owners[partition] !== member) continue;
    const paused = pausedAt(partition);
    if (paused === 'unread') continue;
    const offset = paused ?? positions[partition] ?? 0;
    if (offset >= readableEnd(broker, own, partition)) continue;
    const log = broker.partitions[partition];
    const message = log === undefined ? undefined : getValue(log, offset);
    if (message !== undefined) records.push({ partition, offset, generation, message });
  }
  return records;
}

/** Moves the member's position past a record that it was given. */
export function advancePosition(broker: Broker, group: GroupId, record: PolledRecord): Broker {
  return withGroup(broker, group, (old) => ({
    ...old,
    // A record that a pause had kept back may lie behind what has been read since.
    positions: {
      ...old.positions,
      [record.partition]: Math.max(old.positions[record.partition] ?? 0, record.offset + 1),
    },
  }));
}

/** What a member says that it is done with. */
type CommitRequest = {
  readonly group: GroupId;
  readonly partition: PartitionId;
  readonly offset: number;
  readonly generation: number;
  readonly onlyForward?: boolean;
};

/** Keeps the committed offset; null if the member's generation is over (B3, `fenced`). */
export function commitOffset(
  broker: Broker,
  { group, partition, offset, generation, onlyForward }: CommitRequest,
): Broker | null {
  const { generation: current, committed } = groupOf(broker, group);
  if (current !== generation) return null;
  if (onlyForward === true && (committed[partition] ?? 0) > offset) return broker;
  return withGroup(broker, group, (old) => ({
    ...old,
    committed: { ...old.committed, [partition]: offset + 1 },
  }));
}

/** *Deliver again*: back to the committed offset, no further (B4). */
export function rewindPartition(broker: Broker, group: GroupId, partition: PartitionId): Broker {
  return withGroup(broker, group, (old) => ({
    ...old,
    positions: { ...old.positions, [partition]: old.committed[partition] ?? 0 },
  }));
}

/** Whether a redelivery would bring anything back. */
export function canRewind(broker: Broker, group: GroupId, partition: PartitionId): boolean {
  const { committed, positions } = groupOf(broker, group);
  return (positions[partition] ?? 0) > (committed[partition] ?? 0);
}

function isAway(broker: Broker, group: GroupId, partition: PartitionId): boolean {
  const { committed, positions } = groupOf(broker, group);
  return (positions[partition] ?? 0) !== (committed[partition] ?? 0);
}

/** A member that comes back after a crash starts at the committed offsets (B3). */
export function rewindMember(broker: Broker, member: PlaceId): Broker {
  let result = broker;
  for (const [group, { owners }] of Object.entries(broker.groups))
    for (const [partition, owner] of Object.entries(owners))
      if (owner === member && isAway(result, group, partition))
        result = rewindPartition(result, group, partition);
  return result;
}

/**
 * Deals the partitions anew among the members given, beginning with `begin` or, where nobody is named,
 * each time with another of them; positions go back to what is committed.
 */
export function rebalance(
  broker: Broker,
  group: GroupId,
  members: readonly PlaceId[],
  begin: PlaceId | null,
): Broker {
  return withGroup(broker, group, (old) => {
    const first = begin === null ? old.generation % members.length : members.indexOf(begin);
    return {
      ...old,
      generation: old.generation + 1,
      owners: dealPartitions(Object.keys(old.owners), [...members.slice(first), ...members.slice(0, first)]),
      positions: old.committed,
    };
  });
}

/** Its committed offsets are gone; where it begins then is known, or once somebody comes back. */
export function forgetOffsets(broker: Broker, group: GroupId, beginsAtEnd: boolean): Broker {
  return withGroup(broker, group, (old) => {
    if (beginsAtEnd) return { ...old, isForgotten: true };
    const zeros = Object.fromEntries(Object.keys(old.committed).map((id) => [id, 0]));
    return { ...old, committed: zeros, positions: zeros };
  });
}

/** It has a place in the logs from now on: at their beginning, or where they end. */
export function joinGroup(broker: Broker, group: GroupId, beginsAtEnd: boolean): Broker {
  return withGroup(broker, group, (before) => {
    const { isYetToJoin: _, ...old } = before;
    if (!beginsAtEnd) return old;
    const ends = Object.fromEntries(
      Object.keys(old.owners).map((id) => [id, readableEnd(broker, old, id)] as const),
    );
    return {
      ...old,
      committed: { ...old.committed, ...ends },
      positions: { ...old.positions, ...ends },
      joinedAt: ends,
    };
  });
}

/** Whoever comes back to a group without offsets that begins at the end: what is there already is not for it. */
export function rejoin(
  broker: Broker,
  { id, members, isEphemeral }: GroupDefinition,
  member: PlaceId,
): Broker {
  const group = groupOf(broker, id);
  if (group.isYetToJoin === true) return broker;
  if (!members.includes(member) || (isEphemeral !== true && group.isForgotten !== true)) return broker;
  return withGroup(broker, id, ({ isForgotten, ...old }) => {
    const isMeant = (partition: PartitionId): boolean =>
      isForgotten === true || old.owners[partition] === member;
    const moved = Object.keys(old.owners)
      .filter(isMeant)
      .map((partition) => [partition, readableEnd(broker, old, partition)] as const);
    const ends = Object.fromEntries(moved);
    return {
      ...old,
      committed: { ...old.committed, ...ends },
      positions: { ...old.positions, ...ends },
    };
  });
}

export function withGroup(broker: Broker, group: GroupId, change: (old: Group) => Group): Broker {
  const changed = change(groupOf(broker, group));
  return sealBroker({ ...broker, groups: { ...broker.groups, [group]: changed } });
}
