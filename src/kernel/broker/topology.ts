import { hashString } from '../../base/hash.ts';
import type { GroupId, PlaceId, TopicId } from '../terms/names.ts';

export type TopicDefinition = {
  readonly id: TopicId;
  readonly partitionCount: number;
  /** A dead-letter topic: what this group has given up on. The group reads it as far as it is released. */
  readonly deadLettersOf?: GroupId;
};

/** Of the partitions of a topic, the number of the one that the records of a key go to (B1). */
export function partitionOfKey(key: string, partitionCount: number): number {
  return hashString(key)[0] % partitionCount;
}

export type GroupDefinition = {
  readonly id: GroupId;
  readonly topics: readonly TopicId[];
  /** Places whose daemons read for the group; partitions are dealt to them in turn. */
  readonly members: readonly PlaceId[];
};
