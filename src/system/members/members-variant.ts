import type { GroupId, PlaceId } from '../../kernel/terms/names.ts';
import type { Variant } from '../variant.ts';

/** How many members of its consumer group share the work of the projection, on one database. */
export type MembersVariant = Variant & {
  /** Where they run; each can die alone. */
  readonly places: (group: GroupId) => readonly PlaceId[];
  /** How many messages each consumer, and each member, has in hand at once; those in hand die together. */
  readonly workerCount: number;
};
