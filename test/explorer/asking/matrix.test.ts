import { expect, test } from 'vitest';
import { usualBounds } from '../../../src/explorer/question/bounds.ts';
import { inquire } from '../../../src/explorer/asking/inquiry.ts';
import {
  idOfTable,
  matrixSizes,
  matrixTables,
  type MatrixTable,
} from '../../../src/explorer/asking/matrix-tables.ts';
import {
  matrixColumns,
  matrixInquiry,
  matrixRows,
  promisesOf,
  type MatrixRow,
} from '../../../src/explorer/asking/matrix.ts';
import { driven } from '../../../src/explorer/search/run-search.ts';
import { campaignScenario } from '../../../src/scenarios/campaign/campaign-scenario.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import { misfitsOf } from '../../../src/scenarios/slots/slots.ts';

const publishing: MatrixTable = { slots: ['publishing'] };

function rowNamed(table: MatrixTable, id: string): MatrixRow {
  const row = matrixRows(orderScenario, table).find((one) => one.id === id);
  if (row === undefined) throw new Error(`a row ${id}`);
  return row;
}

test('[E5] each variant of a slot is a row, each promise that one makes a column, each cell computed', () => {
  const rows = matrixRows(orderScenario, publishing);
  expect(rows.map(({ id }) => id)).toEqual(orderScenario.slots.publishing);
  const after = rowNamed(publishing, 'after-commit');
  const inquiry = matrixInquiry(publishing, after, 'quick');
  const bounds = { ...usualBounds, commandCount: 1, faults: { 'reply-lost': 1 } };
  const { verdicts } = driven(inquire({ ...inquiry, bounds }));
  const kinds = Object.fromEntries(verdicts.map(({ property, kind }) => [property, kind]));
  expect(kinds).toMatchObject({ 'no-lost-event': 'broken', 'no-phantom-event': 'holds' });
  expect(promisesOf(orderScenario, after)).toEqual(Object.keys(kinds));
  const columns = matrixColumns(orderScenario, rows);
  expect(columns).toContain('atomic-outbox');
  expect(new Set(columns).size).toBe(columns.length);
  for (const row of rows)
    expect(columns).toEqual(expect.arrayContaining([...promisesOf(orderScenario, row)]));
});

test('[E5] of two slots that matter together each pair of variants is a row', () => {
  const rows = matrixRows(orderScenario, { slots: ['publishing', 'consuming'] });
  const { publishing: first, consuming: second } = orderScenario.slots;
  expect(rows).toHaveLength(first.length * second.length);
  for (const { chosen, setup } of rows)
    for (const { slot, variant } of chosen) expect(setup.slots[slot]).toBe(variant);
});

test('[E5] a row is a setup that can be built, or says what its variants lack', () => {
  for (const scenario of scenarios)
    for (const table of matrixTables)
      for (const { setup, misfits, chosen, changed } of matrixRows(scenario, table)) {
        expect(misfitsOf(setup.slots)).toEqual(misfits);
        // What was chosen, and what that has brought along.
        const named: readonly string[] = [...chosen, ...changed].map(({ slot }) => slot);
        for (const misfit of misfits) expect(named).toContain(misfit.slot);
      }
  const alone = rowNamed({ slots: ['consuming'] }, 'checkpoint-inside');
  expect(alone.misfits).toMatchObject([{ need: { slot: 'publishing', oneOf: ['catch-up-subscription'] } }]);
  expect(promisesOf(orderScenario, alone)).toEqual([]);
  const pair = rowNamed({ slots: ['publishing', 'consuming'] }, 'catch-up-subscription+checkpoint-inside');
  expect(pair.misfits).toEqual([]);
});

test('[E5] what gives way beside a row’s variants is told', () => {
  const pessimistic = matrixRows(campaignScenario, { slots: ['concurrency'] }).find(
    ({ id }) => id === 'pessimistic',
  );
  // Documents are not locked, and the variant is what the row is about.
  expect(pessimistic?.changed).toEqual([
    { slot: 'keeping', variant: 'events' },
    { slot: 'publishing', variant: 'outbox-polling' },
  ]);
  expect(rowNamed(publishing, 'after-commit').changed).toEqual([]);
});

test('[E5] publishing, consuming and concurrency have a table each, and no table stands twice', () => {
  const ids = matrixTables.map(idOfTable);
  expect(ids).toEqual(expect.arrayContaining(['publishing', 'consuming', 'concurrency']));
  expect(new Set(ids).size).toBe(ids.length);
});

test('with a third command, to another aggregate, a polling cursor skips what is committed late', () => {
  const cursor = rowNamed(publishing, 'cursor-polling');
  const inquiry = matrixInquiry(publishing, cursor, 'crowded');
  expect(inquiry.bounds.faultCountMax).toBe(0);
  const asked = ['no-lost-event', 'no-phantom-event'];
  // Which way is the shortest does not matter here.
  const { verdicts } = driven(inquire({ ...inquiry, asked }), ({ stage }) => stage !== 'shortest');
  expect(verdicts.map(({ property, kind }) => [property, kind])).toEqual([
    ['no-lost-event', 'broken'],
    ['no-phantom-event', 'holds'],
  ]);
});

test('a table that is about rarer faults allows them, in every size', () => {
  const failing: MatrixTable = { slots: ['failing', 'partitioning'], alsoFaults: ['poison'] };
  const [row] = matrixRows(orderScenario, failing);
  if (row === undefined) throw new Error('a row');
  for (const size of ['glance', 'quick', 'crowded', 'usual', 'thorough'] as const) {
    expect(matrixInquiry(failing, row, size).bounds.faults).toMatchObject({ poison: 1, crash: 1 });
    expect(matrixSizes[size].commandCount).toBeLessThanOrEqual(orderScenario.exploring.length);
  }
  expect(matrixInquiry(publishing, row, 'quick').bounds.faults).not.toHaveProperty('poison');
});
