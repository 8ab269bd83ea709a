import { describe, expect, test } from 'vitest';
import { type LabRequest } from '../../src/app/pages/lab-request.ts';
import type { OpenedLab } from '../../src/app/lab/open-lab.ts';
import { fakePage, stateWhere, type FakePage } from '../support/fake-page.ts';
import { nativeRows, putNatively, type NativeRow } from '../support/native-rows.ts';
import { newRunId } from '../support/run-storage.ts';
import { readRunText, requestStory } from '../support/every-scenario.ts';

type Damage = readonly [what: string, change: (rows: readonly NativeRow[]) => readonly NativeRow[]];

/** Itself in itself, which a table of the browser can hold. */
function endless(): NativeRow {
  const row: Record<string, unknown> = {};
  row['self'] = row;
  return row;
}

/** What somebody can do to the second of a table's rows (the only one, where there is no second). */
const at = (rows: readonly NativeRow[]): number => Math.min(1, rows.length - 1);
const replaced =
  (change: (row: NativeRow) => readonly NativeRow[]): Damage[1] =>
  (rows) =>
    rows.flatMap((row, index) => (index === at(rows) ? change(row) : [row]));
const keyColumns = ['number', 'branch', 'key', 'name', 'id', 'event_id', 'entity_type', 'entity_id'];
const keyOf = (row: NativeRow): NativeRow =>
  Object.fromEntries(Object.entries(row).filter(([column]) => keyColumns.includes(column)));
const withEach = (value: unknown): Damage[1] =>
  replaced((row) => [
    { ...row, ...Object.fromEntries(Object.keys(row).map((column) => [column, value])), ...keyOf(row) },
  ]);

const damages: readonly Damage[] = [
  ['one row is deleted', replaced(() => [])],
  ['the last row is deleted', (rows) => rows.slice(0, -1)],
  ['all rows are deleted', () => []],
  ['one row has only its key', replaced((row) => [keyOf(row)])],
  ['one row is all texts', withEach('garbage')],
  ['one row is all numbers', withEach(-1)],
  ['one row is all nulls', withEach(null)],
  ['one row is all lists', withEach([1, [2]])],
  ['one row is all dates', withEach(new Date(0))],
  ['one row has big integers', withEach(10n)],
  ['one row contains itself', withEach(endless())],
  ['one row is huge', withEach('x'.repeat(3_000_000))],
  ['one row lacks a field', replaced((row) => [without(without(row, 'move'), 'value')])],
  ['one row has a field too many', replaced((row) => [{ ...row, extra: { a: 1 } }])],
  ['one row is there twice', replaced((row) => [row, ...again(row)])],
];

const without = (row: NativeRow, column: string): NativeRow =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== column));

/** The same row under a key that is free, of every kind that a key may be of. */
function again(row: NativeRow): readonly NativeRow[] {
  const numeric = ['number', 'id', 'event_id'].find((column) => typeof row[column] === 'number');
  const named = ['key', 'name', 'entity_id'].find((column) => typeof row[column] === 'string');
  const column = numeric ?? named;
  if (column === undefined) return [];
  return [999, -1, 2.5, 'again', new Date(1), [1, 'a']].map((key) => ({ ...row, [column]: key }));
}

const tables = [
  'run/journal',
  'run/branches',
  'run/meta',
  'run/sequences',
  'order-service/events',
  'order-service/entities',
];

/** A run with another future, closed and ready to be damaged. */
async function closedRun(page: FakePage): Promise<{ readonly asked: LabRequest; readonly opening: number }> {
  const found = requestStory('lost-update', {});
  if (!found.ok) expect.fail('there is such a story');
  const asked = { ...found.value, runId: newRunId() };
  const lab = await page.open(asked);
  const { head } = lab.store.getState();
  for (let count = 0; count < 4; count += 1) lab.actions.step();
  await stateWhere(lab, (state) => state.head === head + 4);
  lab.actions.seek(2);
  await stateWhere(lab, ({ position }) => position === 2);
  lab.actions.act({ kind: 'crash', place: 'relay' });
  await stateWhere(lab, (state) => state.head === 3 && state.branches.length === 1);
  lab.actions.step();
  await stateWhere(lab, (state) => state.head === 4);
  lab.close();
  return { asked, opening: head };
}

/** The run can be gone on with: a move can be made, and it is there when the run is opened again. */
async function expectWayOn(page: FakePage, asked: LabRequest, lab: OpenedLab, head: number): Promise<void> {
  lab.actions.beginAnew();
  await stateWhere(lab, (state) => state.problem === null && state.head === head);
  lab.actions.act({ kind: 'crash', place: 'relay' });
  await stateWhere(lab, (state) => state.head === head + 1 && state.problem === null);
  lab.close();
  const later = await page.open(asked);
  expect(later.store.getState()).toMatchObject({ head: head + 1, problem: null });
}

describe.each(tables)('of a run whose table %s was changed behind its back so that', (table) => {
  test.each(damages)('%s, the rest opens, and there is a way on', async (_, change) => {
    const page = fakePage();
    const { asked, opening } = await closedRun(page);
    const before = await nativeRows(asked.runId, table);
    const changed = change(before);
    await putNatively(asked.runId, table, changed);
    const kept = await nativeRows(asked.runId, table);
    const lab = await page.open(asked);
    const { problem } = lab.store.getState();
    // Another tab has nothing to do with it, and no error is an unknown one.
    expect(['tables-differ', 'damaged-run', undefined]).toContain(problem?.kind);
    // Opening has taken nothing away. (A run without any move begins as a new one does.)
    expect(await nativeRows(asked.runId, table)).toEqual(expect.arrayContaining([...kept]));
    expect(readRunText(lab.actions.exportFile())).toMatchObject({ ok: true });
    const saved = JSON.parse((await lab.actions.exportRows()) ?? '') as {
      readonly tables: Readonly<Record<string, readonly unknown[]>>;
    };
    expect(saved.tables[table]?.length).toBeGreaterThanOrEqual(kept.length);
    await expectWayOn(page, asked, lab, opening);
  });
});
