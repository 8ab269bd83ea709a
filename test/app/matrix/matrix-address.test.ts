import { expect, test } from 'vitest';
import { matrixColumns, matrixRows, tableNamed } from '../../../src/explorer/asking/matrix.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import {
  hashOfMatrix,
  matrixFromHash,
  scenarioIds,
  sizeChoices,
  tableChoices,
} from '../../../src/app/matrix/matrix-address.ts';

test('every table, size and cell has an address that leads back to it', () => {
  for (const scenario of scenarioIds)
    for (const { id: table } of tableChoices(scenario)) {
      const cells = [null, ...cellsOf(scenario, table)];
      for (const { id: size } of sizeChoices)
        for (const cell of cells) {
          const address = { scenario, table, size, cell };
          expect(matrixFromHash(hashOfMatrix(address))).toEqual({ ...address, unknown: [], why: [] });
        }
    }
});

test('what an address does not name is as at first, and so is what it names wrongly, which is told', () => {
  const first = { scenario: 'order', table: 'publishing', size: 'quick', cell: null, unknown: [], why: [] };
  for (const hash of ['#/matrix', '#/matrix/', '#/matrix?fbclid=x&ovens=3'])
    expect(matrixFromHash(hash)).toEqual(first);
  expect(matrixFromHash('#/matrix/bakery?table=ovens&size=__proto__&cell=naive')).toEqual({
    ...first,
    unknown: ['scenario=bakery', 'table=ovens', 'size=__proto__', 'cell=naive'],
  });
  expect(matrixFromHash('#/matrix/order?cell=after-commit.bread').unknown).toEqual([
    'cell=after-commit.bread',
  ]);
  expect(matrixFromHash('#/matrix/campaign')).toEqual({ ...first, scenario: 'campaign' });
});

test('a scenario’s matrix begins with the table of what it is about', () => {
  for (const { id } of scenarios)
    expect(matrixFromHash(`#/matrix/${id}`).table).toBe(tableChoices(id)[0]?.id);
  expect(matrixFromHash('#/matrix/order-saga').table).toBe('coordination');
});

test('a cell of patterns that a scenario does not offer says why not', () => {
  const cell = 'outbox-in-document+checkpoint-inside.no-lost-event';
  const { unknown, why } = matrixFromHash(`#/matrix/order-saga?table=publishing-consuming&cell=${cell}`);
  expect(unknown).toEqual([`cell=${cell}`]);
  expect(why).toMatchObject([{ choice: { variant: 'outbox-in-document' }, leftOut: { why: 'two-writes' } }]);
  const all = scenarios.flatMap(({ id, leftOut }) =>
    tableChoices(id).flatMap(({ id: table, slots }) =>
      leftOut
        .filter(({ slot, variants }) => slots[0] === slot && variants.length > 0)
        .flatMap(({ variants, why: reason }) => variants.map((variant) => ({ id, table, variant, reason }))),
    ),
  );
  expect(all.length).toBeGreaterThan(0);
  for (const { id, table, variant, reason } of all)
    expect(matrixFromHash(`#/matrix/${id}?table=${table}&cell=${variant}.saga-ends`).why).toMatchObject([
      { choice: { variant }, leftOut: { why: reason } },
    ]);
});

/** The first and the last row of a table with their first promise. */
function cellsOf(scenarioId: string, tableId: string) {
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  const table = tableNamed(scenario, tableId);
  if (scenario === undefined || table === undefined) expect.fail(`${scenarioId} ${tableId}`);
  const rows = matrixRows(scenario, table);
  const [property = ''] = matrixColumns(scenario, rows);
  return [rows.at(0), rows.at(-1)].map((row) => ({ row: row?.id ?? '', property }));
}
