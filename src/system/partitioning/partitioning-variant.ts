import type { Message } from '../../kernel/terms/message.ts';
import type { Variant } from '../variant.ts';

/** Which partition a message goes to. */
export type PartitioningVariant = Variant & {
  /** The partition key; null spreads records in turn. */
  readonly keyOf: (message: Message) => string | null;
};
