import type { slotTable } from './slot-table.ts';

export type SlotId = keyof typeof slotTable;
export type VariantId = string;
export type ScenarioId = string;

/** Everything that a run begins with; with its moves it is the whole run. */
export type Setup = {
  readonly scenario: ScenarioId;
  readonly slots: Readonly<Record<SlotId, VariantId>>;
  /** Of the virtual latencies. */
  readonly seed: number;
};
