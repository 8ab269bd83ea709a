import type { PropertyId } from '../../kernel/terms/names.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { ChosenVariants, SlotId, Setup } from '../../scenarios/slots/setup.ts';
import { within, withVariants, type Misfit, type SlotChoice } from '../../scenarios/slots/slots.ts';
import type { Inquiry } from './inquiry.ts';
import { ownTables } from './own-tables.ts';
import {
  idOfTable,
  matrixBase,
  matrixBounds,
  matrixTables,
  type MatrixSize,
  type MatrixTable,
} from './matrix-tables.ts';

/** A row of the verdict matrix (E5): one variant or two, everything else as the scenario has it. */
export type MatrixRow = {
  /** Its variants, as in `after-commit+naive`. */
  readonly id: string;
  readonly chosen: readonly SlotChoice[];
  /** What could not stay as it is beside them. */
  readonly changed: readonly SlotChoice[];
  readonly setup: Setup;
  /** What the variants can't do without and don't have; any: the row does not apply. */
  readonly misfits: readonly Misfit[];
};

/** What all rows of a table have, but for what they are about. */
export function baseOf({ defaults }: Scenario, { beside }: MatrixTable): ChosenVariants {
  return { ...defaults, ...within(defaults, { ...matrixBase, ...beside }) };
}

/** The tables about slots that the scenario's topology has, where it does not name fewer, or its own. */
export function tablesOf({
  id,
  slots,
  tabled,
}: Pick<Scenario, 'id' | 'slots' | 'tabled'>): readonly MatrixTable[] {
  const own = ownTables[id];
  if (own !== undefined) return own;
  const isTabled = (slot: SlotId): boolean => slots[slot] !== undefined && tabled?.includes(slot) !== false;
  return matrixTables.filter((table) => table.slots.every(isTabled));
}

/** A scenario's table by its id. */
export const tableNamed = (scenario: Scenario | undefined, id: string): MatrixTable | undefined =>
  scenario === undefined ? undefined : tablesOf(scenario).find((table) => idOfTable(table) === id);

/** The rows of a table, in the order of the variants; none if it is about a slot that is not there. */
export function matrixRows(scenario: Scenario, table: MatrixTable): readonly MatrixRow[] {
  const [first, second] = table.slots;
  const choicesOf = (slot: SlotId): readonly SlotChoice[] =>
    (scenario.slots[slot] ?? []).map((variant) => ({ slot, variant }));
  const firsts = choicesOf(first).map((choice): readonly SlotChoice[] => [choice]);
  const all =
    second === undefined
      ? firsts
      : firsts.flatMap((choices) => choicesOf(second).map((choice) => [...choices, choice]));
  const base = baseOf(scenario, table);
  return all.map((chosen) => rowOf(scenario, base, chosen));
}

function rowOf(scenario: Scenario, base: ChosenVariants, chosen: readonly SlotChoice[]): MatrixRow {
  const wanted = Object.fromEntries(chosen.map(({ slot, variant }) => [slot, variant]));
  const { slots, also, misfits } = withVariants(base, wanted, base);
  return {
    id: chosen.map(({ variant }) => variant).join('+'),
    chosen,
    changed: also,
    setup: { scenario: scenario.id, slots, seed: 1 },
    misfits,
  };
}

/** What is asked of the explorer for a row; its verdicts are the row's cells. */
export function matrixInquiry(table: MatrixTable, { setup }: MatrixRow, size: MatrixSize): Inquiry {
  const commands = table.commandsIn?.[setup.scenario] ?? table.commands;
  const sent = commands === undefined ? {} : { commands };
  return { setup, bounds: matrixBounds(table, size), asked: null, isReduced: true, after: [], ...sent };
}

/** Every promise that some row makes: the columns, in the order of the row that makes most. */
export function matrixColumns(scenario: Scenario, rows: readonly MatrixRow[]): readonly PropertyId[] {
  const made = rows.map((row) => promisesOf(scenario, row)).sort((a, b) => b.length - a.length);
  return [...new Set(made.flat())];
}

/** What a row is judged by; none if it does not apply. */
export function promisesOf(scenario: Scenario, { setup, misfits }: MatrixRow): readonly PropertyId[] {
  return misfits.length > 0 ? [] : scenario.define(setup).properties.map(({ id }) => id);
}
