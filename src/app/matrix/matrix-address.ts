import { idOfTable, matrixSizes, type MatrixSize } from '../../explorer/asking/matrix-tables.ts';
import { matrixColumns, matrixRows, tableNamed, tablesOf } from '../../explorer/asking/matrix.ts';
import type { LeftOut } from '../../scenarios/form/left-out.ts';
import { liftVariant } from '../../scenarios/older-setups.ts';
import { scenarios } from '../../scenarios/scenario-table.ts';
import type { ScenarioId, SlotId } from '../../scenarios/slots/setup.ts';
import { matrixAddress, readAddress } from '../addresses.ts';
import { whyNotOffered, type WhyNot } from '../run/why-not.ts';
import { preparedSizeOf } from '../prepared/prepared-bounds.ts';

/** A cell by the variants of its row and its promise. */
export type CellAddress = { readonly row: string; readonly property: string };

/** What of the matrix one looks at. */
export type MatrixAddress = {
  readonly scenario: ScenarioId;
  readonly table: string;
  readonly size: MatrixSize;
  readonly cell: CellAddress | null;
};

export const scenarioIds = scenarios.map(({ id }) => id);
/** The tables that a scenario has. */
export const tableChoices = (scenarioId: ScenarioId) =>
  scenarios
    .filter(({ id }) => id === scenarioId)
    .flatMap(tablesOf)
    .map((table) => ({ id: idOfTable(table), slots: table.slots }));

/** What there is to choose elsewhere and not in a scenario. */
export const leftOutOf = (scenarioId: ScenarioId): readonly LeftOut[] =>
  scenarios.find(({ id }) => id === scenarioId)?.leftOut ?? [];

/** What a table is about. */
export const slotsOfTable = (scenarioId: ScenarioId, tableId: string): readonly SlotId[] =>
  tableChoices(scenarioId).find(({ id }) => id === tableId)?.slots ?? [];

/** The same table of another scenario, or its first. */
export function tableIn(scenarioId: ScenarioId, tableId: string): string {
  const ids = tableChoices(scenarioId).map(({ id }) => id);
  return ids.find((id) => id === tableId) ?? ids[0] ?? '';
}

/** The size at which one looks at a scenario first: that of which most is known beforehand. */
export function usualSize(scenarioId: ScenarioId): MatrixSize {
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  return scenario === undefined ? 'quick' : preparedSizeOf(scenario);
}

export const sizeChoices = (Object.keys(matrixSizes) as readonly MatrixSize[]).map((id) => {
  const { commandCount, faultCountMax } = matrixSizes[id];
  return { id, commandCount, faultCount: faultCountMax };
});

/** What an address asks to see, and what it names that is not here; for that stands what is there at first. */
export type ReadMatrix = MatrixAddress & {
  readonly unknown: readonly string[];
  /** Why the patterns of what is not here are not offered, as far as that is known. */
  readonly why: readonly WhyNot[];
};

export function matrixFromHash(hash: string): ReadMatrix {
  const address = readAddress(hash);
  const asked = address.page === 'matrix' ? address : null;
  const unknown: string[] = [];
  const oneOf = <Choice extends string>(
    name: string,
    choices: readonly Choice[],
    value: string | null | undefined,
    first: Choice,
  ): Choice => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined && value !== null && value !== undefined) unknown.push(`${name}=${value}`);
    return found ?? first;
  };
  const scenario = oneOf('scenario', scenarioIds, asked?.scenario, 'order');
  const tableIds = tableChoices(scenario).map(({ id }) => id);
  const table = oneOf('table', tableIds, asked?.table, tableIds[0] ?? '');
  const sizeIds = sizeChoices.map(({ id }) => id);
  const size = oneOf('size', sizeIds, asked?.size, usualSize(scenario));
  const cell = cellOf(asked?.cell ?? null, scenario, table);
  const isCellLost = cell === null && typeof asked?.cell === 'string';
  if (isCellLost) unknown.push(`cell=${asked.cell}`);
  const why = isCellLost ? whyNoRow(rowNamed(asked.cell), scenario, table) : [];
  return { scenario, table, size, cell, unknown, why };
}

export function hashOfMatrix({ scenario, table, size, cell }: MatrixAddress): string {
  return matrixAddress(scenario, {
    table,
    size,
    ...(cell === null ? {} : { cell: `${cell.row}.${cell.property}` }),
  });
}

/** The cell that is named, as `row.promise`; null where the table has none such. */
function cellOf(named: string | null, scenarioId: ScenarioId, tableId: string): CellAddress | null {
  const [, property = ''] = (named ?? '').split('.', 2);
  const scenario = scenarios.find((one) => one.id === scenarioId);
  const table = tableNamed(scenario, tableId);
  if (scenario === undefined || table === undefined) return null;
  const rows = matrixRows(scenario, table);
  const row = rows.find((one) => one.id === rowNamed(named ?? '').join('+'));
  return row === undefined || !matrixColumns(scenario, rows).includes(property)
    ? null
    : { row: row.id, property };
}

/** The variants of the row that an address names, as this code calls them. */
const rowNamed = (named: string): readonly string[] =>
  (named.split('.', 1)[0] ?? '').split('+').map(liftVariant);

/** Why a row of those variants is not there, as far as the scenario says. */
function whyNoRow(variants: readonly string[], scenarioId: ScenarioId, tableId: string): readonly WhyNot[] {
  const scenario = scenarios.find((one) => one.id === scenarioId);
  const slots = slotsOfTable(scenarioId, tableId);
  return variants.flatMap((variant, index) => {
    const why = scenario === undefined ? null : whyNotOffered(scenario, slots[index] ?? '', variant);
    return why === null ? [] : [why];
  });
}
