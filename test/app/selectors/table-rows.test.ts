import { expect, test } from 'vitest';
import { lastWritten, tableRows } from '../../../src/app/selectors/table-rows.ts';
import { labAt, sendOrder } from '../../ui/fixtures/lab-at.ts';

const all = labAt({ first: [sendOrder], moveCount: 200 });

function labAfter(test: (index: number) => boolean) {
  const index = all.entries.findIndex((_, at) => test(at));
  return labAt({ first: [sendOrder], moveCount: index });
}

test('a commit adds its rows, each marked as added', () => {
  const lab = labAfter((at) => all.entries[at]?.op?.kind === 'commit');
  const last = lab.entries.at(-1) ?? null;
  const { rows } = tableRows(lab.world, 'order-service', 'events', last, 100, lab.start);
  expect(rows.map(({ change }) => change)).toEqual(['none', 'none', 'added']);
  expect(rows.map(({ isBefore }) => isBefore)).toEqual([true, true, false]);
  expect(lastWritten(lab.definition, last)?.database).toBe('order-service');
});

test('a row that is updated marks the cells that are other ones', () => {
  const lab = labAfter((at) => all.entries[at]?.op?.kind === 'update' && all.entries[at].from === 'relay');
  const { rows } = tableRows(
    lab.world,
    'order-service',
    'outbox',
    lab.entries.at(-1) ?? null,
    100,
    lab.start,
  );
  expect(rows.at(-1)).toMatchObject({ change: 'changed', changed: ['published'] });
});

test('a long table shows its newest rows and says how many there are', () => {
  const shown = tableRows(all.world, 'order-service', 'events', null, 2, all.start);
  expect(shown.rows).toHaveLength(2);
  expect(shown.rowCount).toBe(3);
});
