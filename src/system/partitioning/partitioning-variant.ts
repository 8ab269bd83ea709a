import type { EventMessage } from '../../kernel/message.ts';

/** Which partition an event goes to. */
export type PartitioningVariant = {
  readonly id: string;
  /** The partition key; null spreads records in turn. */
  readonly keyOf: (event: EventMessage) => string | null;
};
