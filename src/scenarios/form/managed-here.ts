import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { DatabaseId, PlaceId, TopicId } from '../../kernel/terms/names.ts';
import type { ManagedProcess } from '../../system/coordinating/managed-process.ts';

/** A kind of process manager where it lives: by it whoever looks at a run finds its instances, whatever they bring about. */
export type ManagedHere = ManagedProcess & {
  /** Of its service; rows and streams of its instances are there. */
  readonly database: DatabaseId;
  /** Who hears for it, and has it in memory where it is kept nowhere else. */
  readonly places: readonly PlaceId[];
  /** The command channels of others that it writes to. */
  readonly asks: readonly TopicId[];
};

/** A system that says which process managers it has; the machine does not ask. */
export type ManagingSystem = SystemDefinition & { readonly managed?: readonly ManagedHere[] };
