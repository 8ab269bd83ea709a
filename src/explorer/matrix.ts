import type { PropertyId } from '../kernel/names.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Setup, SlotId, VariantId } from '../scenarios/setup.ts';
import { withVariant } from '../scenarios/slots.ts';
import type { Bounds } from './bounds.ts';
import { explore } from './explore.ts';
import { problemOf } from './problem-of.ts';
import type { Driven } from './run-search.ts';
import type { Exploration } from './verdict.ts';

/** A row of the verdict matrix (E5): one variant, everything else as the scenario has it. */
export type MatrixRow = {
  readonly slot: SlotId;
  readonly variant: VariantId;
  /** What the variant needs and the defaults do not give is chosen with it; null: it does not apply. */
  readonly setup: Setup | null;
};

/** The rows of some slots, in the order of their variants. */
export function matrixRows(scenario: Scenario, slots: readonly SlotId[]): readonly MatrixRow[] {
  return slots.flatMap((slot) =>
    scenario.slots[slot].map((variant): MatrixRow => {
      const chosen = withVariant(scenario.defaults, slot, variant, scenario.defaults);
      const fits = chosen.misfits.length === 0;
      return { slot, variant, setup: fits ? { scenario: scenario.id, slots: chosen.slots, seed: 1 } : null };
    }),
  );
}

/** What one row comes to: each promise of its setup, judged. Null: the row does not apply. */
export function matrixCells(
  scenario: Scenario,
  { setup }: MatrixRow,
  bounds: Bounds,
  goesOn?: Driven,
): Exploration | null {
  return setup === null ? null : explore(problemOf(scenario, setup, bounds), { isReduced: true }, goesOn);
}

/** Every promise that some row makes, in the order in which they come up: the columns. */
export function columnsOf(explorations: readonly (Exploration | null)[]): readonly PropertyId[] {
  const ids = explorations.flatMap((cells) => cells?.verdicts.map(({ property }) => property) ?? []);
  return [...new Set(ids)];
}
