import type { EventMessage } from '../../kernel/terms/message.ts';
import type { Variant } from '../variant.ts';

/** Which partition an event goes to. */
export type PartitioningVariant = Variant & {
  /** The partition key; null spreads records in turn. */
  readonly keyOf: (event: EventMessage) => string | null;
};
