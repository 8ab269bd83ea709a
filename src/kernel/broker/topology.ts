import type { GroupId, PlaceId, TopicId } from '../names.ts';

export type TopicDefinition = {
  readonly id: TopicId;
  readonly partitionCount: number;
  /** A dead-letter topic: what this group has given up on. The group reads it as far as it is released. */
  readonly deadLettersOf?: GroupId;
};

export type GroupDefinition = {
  readonly id: GroupId;
  readonly topics: readonly TopicId[];
  /** Places whose daemons read for the group; partitions are dealt to them in turn. */
  readonly members: readonly PlaceId[];
};
