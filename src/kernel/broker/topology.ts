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
  /** Where it begins once its committed offsets are gone; left out: at the beginning (`auto.offset.reset`). */
  readonly beginsAtEnd?: true;
  /** It keeps no offsets: whoever comes back reads what is published from then on. */
  readonly isEphemeral?: true;
  /** It is not there until somebody subscribes it (B17). */
  readonly joinsLater?: true;
  /** It is stopped until somebody wants it to read, and owes nobody what it leaves unread (B16). */
  readonly isOnDemand?: true;
};

/** Whether who comes back there may begin at the end of the logs, as they are then. */
export const joinsAtEnd = (
  { groups }: { readonly groups: readonly GroupDefinition[] },
  member: PlaceId,
): boolean =>
  groups.some(
    ({ members, isEphemeral, beginsAtEnd }) =>
      members.includes(member) && (isEphemeral === true || beginsAtEnd === true),
  );
