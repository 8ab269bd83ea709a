import { expect, test } from 'vitest';
import {
  hashOfMatrix,
  matrixFromHash,
  scenarioIds,
  sizeChoices,
  tableChoices,
} from '../../../src/app/matrix/matrix-address.ts';

test('every table, size and cell has an address that leads back to it', () => {
  for (const scenario of scenarioIds)
    for (const { id: table } of tableChoices)
      for (const { id: size } of sizeChoices)
        for (const cell of [null, { row: 'log-tailing+naive', property: 'effect-once' }]) {
          const address = { scenario, table, size, cell };
          expect(matrixFromHash(hashOfMatrix(address))).toEqual(address);
        }
});

test('what an address does not name, or names wrongly, is as at first', () => {
  const first = { scenario: 'order', table: 'publishing', size: 'quick', cell: null };
  for (const hash of ['#/matrix', '#/matrix/', '#/matrix/bakery?table=ovens&size=__proto__&cell=naive'])
    expect(matrixFromHash(hash)).toEqual(first);
  expect(matrixFromHash('#/matrix/campaign')).toEqual({ ...first, scenario: 'campaign' });
});
