import type { FaultKind } from '../../kernel/faults/fault-kind.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import type { Setup, SlotId, VariantId } from '../slots/setup.ts';

/** A slot of a design that may be chosen, and from what. */
export type DefenceSlot = { readonly slot: SlotId; readonly variants: readonly VariantId[] };

/**
 * Promises to keep by choosing a design that the explorer does not break. Which designs hold, and which of them costs
 * least, is not written here: the explorer and the machine find it. Its texts go by its id.
 */
export type Defence = {
  readonly id: string;
  /** What one begins with; in the slots that are not to be chosen it stays. */
  readonly setup: Setup;
  readonly choices: readonly DefenceSlot[];
  readonly promises: readonly PropertyId[];
  /** What clients send in an attack: each list is one, and a design must hold against all. */
  readonly attacks: readonly (readonly Command[])[];
  /** How many faults of each kind may strike; one that is not named may not. */
  readonly faults: Readonly<Partial<Record<FaultKind, number>>>;
  /** Of all kinds together. */
  readonly faultCountMax: number;
};

/** What a defence says, in one language. All stand in one file: `defences.ko.ts`. */
export type DefenceText = {
  readonly title: string;
  /** Who needs what, without giving away how. */
  readonly brief: string;
};
