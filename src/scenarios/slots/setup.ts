import type { slotTable } from './slot-table.ts';

export type SlotId = keyof typeof slotTable;
export type VariantId = string;
export type ScenarioId = string;

export type ChosenVariants = Readonly<Partial<Record<SlotId, VariantId>>>;

/** Everything that a run begins with; with its moves it is the whole run. */
export type Setup = {
  readonly scenario: ScenarioId;
  /** Those of the scenario's topology, each with its variant. */
  readonly slots: ChosenVariants;
  /** Of the virtual latencies. */
  readonly seed: number;
};
