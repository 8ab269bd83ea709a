import { expect, test } from 'vitest';
import { usualBounds } from '../../src/explorer/bounds.ts';
import { columnsOf, matrixCells, matrixRows } from '../../src/explorer/matrix.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';

const bounds = { ...usualBounds, commandCount: 1, faults: { 'reply-lost': 1 } };

test('[E5] each variant of a slot is a row, each promise that one makes a column, each cell computed', () => {
  const rows = matrixRows(orderScenario, ['publishing']);
  expect(rows.map(({ variant }) => variant)).toEqual(orderScenario.slots.publishing);
  const [after] = rows.filter(({ variant }) => variant === 'after-commit');
  if (after === undefined) throw new Error('no row');
  const cells = matrixCells(orderScenario, after, bounds);
  const kinds = Object.fromEntries(cells?.verdicts.map(({ property, kind }) => [property, kind]) ?? []);
  expect(kinds).toMatchObject({ 'no-lost-event': 'broken', 'no-phantom-event': 'holds' });
  expect(columnsOf([cells, null])).toEqual(Object.keys(kinds));
});

test('[E5] a variant that finds no setup in which it applies has no verdicts', () => {
  const row = { slot: 'publishing', variant: 'outbox-polling', setup: null } as const;
  expect(matrixCells(orderScenario, row, bounds)).toBe(null);
});
