import { addHash, hashOf, hashString, placeHash, type Hash } from '../../base/hash.ts';
import type { Json, JsonRecord } from '../../base/json.ts';
import { emptyMap, type SortedMap } from '../../base/sorted-map.ts';
import type { GroupDefinition, TopicDefinition } from './topology.ts';
import type { Message } from '../terms/message.ts';
import type { GroupId, PartitionId, PlaceId, TopicId } from '../terms/names.ts';

/** A partition is an append-only log; a record is not removed by being read (B2). */
export type Partition = SortedMap<Message>;

/** What the broker keeps of a consumer group, partition by partition (B3). */
export type Group = {
  /** Rises with each rebalance; a commit of an older one is fenced. */
  readonly generation: number;
  readonly owners: Readonly<Record<PartitionId, PlaceId>>;
  /** The next offset to read after a crash or a rebalance. */
  readonly committed: Readonly<Record<PartitionId, number>>;
  /** The next offset to read for the member that is reading. */
  readonly positions: Readonly<Record<PartitionId, number>>;
  /** Its committed offsets are gone, and nobody has come back since: who does begins at the end. */
  readonly isForgotten?: true;
  /** Nobody has subscribed it yet: its members are given nothing, and it has no place in the logs (B17). */
  readonly isYetToJoin?: true;
  /** Where the logs ended once it was subscribed at their end: what lies before is not for it. */
  readonly joinedAt?: Readonly<Record<PartitionId, number>>;
  /** Its members are given nothing until it is started again (B16). */
  readonly isStopped?: true;
  /** It reads when it is wanted to. */
  readonly isOnDemand?: true;
  /** Up to which offset dead letters have been released (B12); any other partition is read to its end. */
  readonly released?: Readonly<Record<PartitionId, number>>;
};

export type Broker = {
  readonly partitions: Readonly<Record<PartitionId, Partition>>;
  readonly groups: Readonly<Record<GroupId, Group>>;
  /** Where the next record without a key goes (B1). */
  readonly turns: Readonly<Record<TopicId, number>>;
  /** Topics that keep the newest record of each key only; each begins with its first record (B9). */
  readonly compacted: Readonly<Record<TopicId, Readonly<Record<string, JsonRecord>>>>;
  readonly hash: Hash;
};

export function emptyBroker(topics: readonly TopicDefinition[], groups: readonly GroupDefinition[]): Broker {
  return sealBroker({
    partitions: Object.fromEntries(
      topics.flatMap((topic) => partitionIds(topic)).map((id) => [id, emptyMap<Message>()]),
    ),
    groups: Object.fromEntries(groups.map((group) => [group.id, emptyGroup(topics, group)])),
    turns: Object.fromEntries(topics.map((topic) => [topic.id, 0])),
    compacted: {},
  });
}

export function sealBroker(contents: Omit<Broker, 'hash'>): Broker {
  return { ...contents, hash: hashBroker(contents) };
}

export function hashBroker(contents: Omit<Broker, 'hash'>): Hash {
  let hash = hashOf([contents.groups, contents.turns, contents.compacted] as readonly Json[]);
  for (const [id, partition] of Object.entries(contents.partitions))
    hash = addHash(hash, placeHash(hashString(id), partition.hash));
  return hash;
}

export function partitionIds(topic: TopicDefinition): readonly PartitionId[] {
  return Array.from({ length: topic.partitionCount }, (_, number) => `${topic.id}/${number}`);
}

function emptyGroup(topics: readonly TopicDefinition[], group: GroupDefinition): Group {
  const partitions = topics
    .filter((topic) => group.topics.includes(topic.id))
    .flatMap((topic) => partitionIds(topic));
  const zeros = Object.fromEntries(partitions.map((id) => [id, 0]));
  const deadLetters = topics.filter(({ deadLettersOf }) => deadLettersOf === group.id);
  const released = Object.fromEntries(deadLetters.flatMap(partitionIds).map((id) => [id, 0]));
  return {
    generation: 1,
    owners: dealPartitions(partitions, group.members),
    committed: zeros,
    positions: zeros,
    ...(deadLetters.length === 0 ? {} : { released }),
    ...(group.joinsLater === true ? { isYetToJoin: true } : {}),
    ...(group.isOnDemand === true ? { isOnDemand: true, isStopped: true } : {}),
  };
}

/** Up to which offset a group may read a partition. */
export function readableEnd({ partitions }: Broker, { released }: Group, partition: PartitionId): number {
  return released?.[partition] ?? partitions[partition]?.size ?? 0;
}

/** Deals partitions to members in turn, so that each has one owner. */
export function dealPartitions(
  partitions: readonly PartitionId[],
  members: readonly PlaceId[],
): Readonly<Record<PartitionId, PlaceId>> {
  return Object.fromEntries(
    partitions.flatMap((id, index) => {
      const member = members[index % members.length];
      return member === undefined ? [] : [[id, member] as const];
    }),
  );
}
