import type { FaultKind } from '../kernel/fault-kind.ts';
import type { Command } from '../kernel/message.ts';
import type { PropertyId } from '../kernel/names.ts';
import type { Setup, SlotId, VariantId } from './setup.ts';

/**
 * A promise to break by choosing who moves and what fails. How few moves are enough is not written
 * here: the explorer finds it. Its texts go by its id.
 */
export type Challenge = {
  readonly id: string;
  readonly setup: Setup;
  readonly property: PropertyId;
  /** So many commands may be sent, in their order. */
  readonly commandCount: number;
  /** Which ones; left out: those that the scenario is explored with. */
  readonly commands?: readonly Command[];
  /** How many faults of each kind may strike; one that is not named may not. */
  readonly faults: Readonly<Partial<Record<FaultKind, number>>>;
  /** Of all kinds together. */
  readonly faultCountMax: number;
  /** The variant that keeps the promise within the same bounds. */
  readonly cure: { readonly slot: SlotId; readonly variant: VariantId };
};
