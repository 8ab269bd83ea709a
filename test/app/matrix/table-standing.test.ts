import { expect, test } from 'vitest';
import { rowView, type RowView } from '../../../src/app/matrix/cells.ts';
import { tableStanding } from '../../../src/app/matrix/table-standing.ts';
import { inquire } from '../../../src/explorer/asking/inquiry.ts';
import { matrixColumns, matrixInquiry, matrixRows, promisesOf } from '../../../src/explorer/asking/matrix.ts';
import { driven } from '../../../src/explorer/search/run-search.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';

const table = { slots: ['concurrency'] } as const;
const rows = matrixRows(orderScenario, table);
const columns = matrixColumns(orderScenario, rows);

/** What is found of the first two rows when nothing fails. */
const found = rows.slice(0, 2).map((row) => {
  const inquiry = matrixInquiry(table, row, 'glance');
  const bounds = { ...inquiry.bounds, faults: {}, faultCountMax: 0 };
  return { row, exploration: driven(inquire({ ...inquiry, bounds })) };
});

function view(index: number, knows: 'nothing' | 'built in' | 'here' | 'both' | 'contradicted'): RowView {
  const known = found[index];
  if (known === undefined) throw new Error('a row');
  const { row, exploration } = known;
  const other = exploration.verdicts.map(({ property }) => ({ property, kind: 'never-happens' as const }));
  const isHere = ['here', 'both', 'contradicted'].includes(knows);
  const before = knows === 'contradicted' ? { ...exploration, verdicts: other } : exploration;
  return rowView(row, promisesOf(orderScenario, row), columns, {
    found: isHere ? { exploration, searchedMs: 1 } : null,
    prepared: ['built in', 'both', 'contradicted'].includes(knows) ? before : null,
  });
}

test('how far a table is says what was built in, what was computed here, and whether the two agree', () => {
  const kindOf = (
    first: Parameters<typeof view>[1],
    second: Parameters<typeof view>[1],
    more: Partial<Parameters<typeof tableStanding>[0]> = {},
  ) => tableStanding({ rows: [view(0, first), view(1, second)], running: null, isPreparing: false, ...more });
  const running = { row: rows[0]?.id ?? '', progress: null };
  expect(kindOf('nothing', 'nothing')).toEqual({ kind: 'empty', done: 0, shown: 0, count: 2 });
  expect(kindOf('nothing', 'nothing', { running }).kind).toBe('some');
  expect(kindOf('nothing', 'built in', { isPreparing: true }).kind).toBe('preparing');
  expect(kindOf('nothing', 'built in')).toMatchObject({ kind: 'prepared', shown: 1 });
  expect(kindOf('built in', 'built in', { running }).kind).toBe('again');
  expect(kindOf('here', 'nothing')).toMatchObject({ kind: 'some', done: 1 });
  expect(kindOf('both', 'built in')).toMatchObject({ kind: 'again', done: 1, shown: 2 });
  expect(kindOf('here', 'here').kind).toBe('whole');
  expect(kindOf('both', 'both').kind).toBe('confirmed');
  expect(kindOf('both', 'contradicted').kind).toBe('whole');
});
