import { idOfTable, matrixSizes, matrixTables, type MatrixSize } from '../../explorer/matrix-tables.ts';
import { scenarios } from '../../scenarios/scenario-table.ts';
import type { ScenarioId } from '../../scenarios/setup.ts';

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
export const tableChoices = matrixTables.map((table) => ({ id: idOfTable(table), slots: table.slots }));
export const sizeChoices = (Object.keys(matrixSizes) as readonly MatrixSize[]).map((id) => {
  const { commandCount, faultCountMax } = matrixSizes[id];
  return { id, commandCount, faultCount: faultCountMax };
});

/** `#/matrix/campaign?table=consuming&size=quick&cell=naive.effect-once`; what is not known is as at first. */
export function matrixFromHash(hash: string): MatrixAddress {
  const [path = '', query = ''] = hash.replace(/^#\/matrix\/?/, '').split('?', 2);
  const asked = new URLSearchParams(query);
  const [row = '', property = ''] = (asked.get('cell') ?? '').split('.', 2);
  return {
    scenario: oneOf(scenarioIds, path, 'order'),
    table: oneOf(
      tableChoices.map(({ id }) => id),
      asked.get('table'),
      'publishing',
    ),
    size: oneOf(
      sizeChoices.map(({ id }) => id),
      asked.get('size'),
      'quick',
    ),
    cell: row === '' || property === '' ? null : { row: row.replaceAll(' ', '+'), property },
  };
}

export function hashOfMatrix({ scenario, table, size, cell }: MatrixAddress): string {
  const asked = [
    `table=${table}`,
    `size=${size}`,
    ...(cell === null ? [] : [`cell=${cell.row}.${cell.property}`]),
  ];
  return `#/matrix/${scenario}?${asked.join('&')}`;
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  asked: string | null,
  first: Choice,
): Choice {
  return choices.find((choice) => choice === asked) ?? first;
}
