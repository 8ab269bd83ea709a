import type { GroupId, PlaceId, TopicId } from '../names.ts';

export type TopicDefinition = { readonly id: TopicId; readonly partitionCount: number };

export type GroupDefinition = {
  readonly id: GroupId;
  readonly topics: readonly TopicId[];
  /** Places whose daemons read for the group; partitions are dealt to them in turn. */
  readonly members: readonly PlaceId[];
};
