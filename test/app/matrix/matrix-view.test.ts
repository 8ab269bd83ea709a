import { expect, test, vi } from 'vitest';
import type { Found } from '../../../src/app/explore/ask-explorer.ts';
import { rememberIn } from '../../../src/app/explore/remembered-search.ts';
import { explorationOf, isDone } from '../../../src/app/matrix/cells.ts';
import { matrixCsv } from '../../../src/app/matrix/matrix-csv.ts';
import { createMatrixView, type MatrixPart } from '../../../src/app/matrix/matrix-view.ts';
import { shownPart } from '../../../src/app/matrix/shown-part.ts';
import type { PreparedVerdicts } from '../../../src/app/prepared/prepared-verdicts.ts';
import { fail, succeed } from '../../../src/base/result.ts';
import { inquire, type Inquiry } from '../../../src/explorer/asking/inquiry.ts';
import { driven } from '../../../src/explorer/search/run-search.ts';
import { concurrencyVariants } from '../../../src/system/concurrency/concurrency-table.ts';
import { consumingVariants } from '../../../src/system/consuming/consuming-table.ts';
import { openMemoryExplorationStore } from '../../../src/storage/memory/open-memory-exploration-store.ts';

const part: MatrixPart = { scenario: 'order', table: 'consuming', size: 'glance' };

/** What the explorer says when a single command is sent and nothing fails. */
function foundFor(inquiry: Inquiry): Found {
  const faultless = { ...inquiry.bounds, faults: {}, faultCountMax: 0 };
  return { exploration: driven(inquire({ ...inquiry, bounds: faultless })), searchedMs: 1 };
}

/** An explorer that answers at once, and breaks off for good at the row it is told. */
function explorer(hangsAt: string | null = null, failsAt: string | null = null) {
  const asked: string[] = [];
  const givenUp: string[] = [];
  const store = openMemoryExplorationStore();
  const memory = rememberIn(store, async (inquiry, { signal } = {}) => {
    const variant = inquiry.setup.slots.consuming ?? '';
    asked.push(variant);
    if (variant === hangsAt)
      return new Promise(() => signal?.addEventListener('abort', () => givenUp.push(variant)));
    return variant === failsAt
      ? ({ ok: false, failure: { kind: 'failed', detail: 'no memory' } } as const)
      : succeed(foundFor(inquiry));
  });
  return { asked, givenUp, memory: Promise.resolve(memory), store };
}

const namesOf = (view: ReturnType<typeof createMatrixView>): readonly string[] =>
  view.store
    .getState()
    .rows.filter(isDone)
    .map(({ row }) => row.id);

test('row after row is computed, what does not apply is not searched, and each cell says how it stands', async () => {
  const { asked, memory } = explorer();
  const view = createMatrixView(part, memory);
  view.start();
  await expect.poll(() => namesOf(view)).toHaveLength(consumingVariants.length);
  const { rows } = view.store.getState();
  expect(asked).toEqual(rows.map(({ row }) => row.id).filter((id) => id !== 'checkpoint-inside'));
  const kindOf = (row: string, property: string) =>
    rows.find((one) => one.row.id === row)?.cells.get(property)?.kind;
  expect(kindOf('idempotent', 'effect-once')).toBe('holds');
  expect(kindOf('idempotent', 'something-happens')).toBe('happens');
  expect(kindOf('checkpoint-inside', 'effect-once')).toBe('unfit');
});

test('stopped, it keeps the rows that are done, and goes on with the rest', async () => {
  const first = explorer('naive');
  const view = createMatrixView(part, first.memory);
  view.start();
  await expect.poll(() => view.store.getState().running?.row).toBe('naive');
  view.stop();
  expect(first.givenUp).toEqual(['naive']);
  expect(view.store.getState().running).toBe(null);
  expect(namesOf(view)).toEqual(['ack-first', 'checkpoint-inside']);
  view.start();
  await expect.poll(() => view.store.getState().running?.row).toBe('naive');
  expect(first.asked).toEqual(['ack-first', 'naive', 'naive']);
  view.stop();
  // The page is opened again: what was found is there before anything is pressed.
  const again = createMatrixView(part, first.memory);
  await expect.poll(() => again.store.getState().isRecalled).toBe(true);
  expect(namesOf(again)).toEqual(['ack-first', 'checkpoint-inside']);
});

test('one row can be computed alone', async () => {
  const { asked, memory } = explorer();
  const view = createMatrixView(part, memory);
  view.start('idempotent');
  await expect.poll(() => namesOf(view)).toEqual(['idempotent', 'checkpoint-inside']);
  await expect.poll(() => view.store.getState().running).toBe(null);
  expect(asked).toEqual(['idempotent']);
});

test('another table gives up the present one, and what it was still to say is not heard', async () => {
  const { memory, givenUp } = explorer('ack-first');
  const view = createMatrixView(part, memory);
  view.start();
  await expect.poll(() => view.store.getState().running?.row).toBe('ack-first');
  view.choose({ ...part, table: 'concurrency' });
  expect(givenUp).toEqual(['ack-first']);
  const { running, rows } = view.store.getState();
  expect(running).toBe(null);
  expect(rows.map(({ row }) => row.id)).toEqual(concurrencyVariants.map(({ id }) => id));
});

test('an explorer that fails stops the computing and says why; pressed again it goes on', async () => {
  const { memory, asked } = explorer(null, 'naive');
  const view = createMatrixView(part, memory);
  view.start();
  await expect.poll(() => view.store.getState().failure).toBe('no memory');
  expect(view.store.getState().running).toBe(null);
  view.start();
  expect(view.store.getState().failure).toBe(null);
  await expect.poll(() => view.store.getState().failure).toBe('no memory');
  expect(asked).toEqual(['ack-first', 'naive', 'naive']);
});

const quick: MatrixPart = { ...part, size: 'quick' };

/** Verdicts that were built in for some rows of the table; `tampered`: one of them is not what is found. */
function builtIn(rows: readonly string[], tampered: string | null = null): PreparedVerdicts {
  return {
    recall: async (inquiry) => {
      const variant = inquiry.setup.slots.consuming ?? '';
      if (!rows.includes(variant)) return Promise.resolve(succeed(null));
      const { exploration } = foundFor(inquiry);
      const verdicts = exploration.verdicts.map((verdict) =>
        variant === tampered && verdict.property === 'effect-once'
          ? { property: verdict.property, kind: 'never-happens' as const }
          : verdict,
      );
      return Promise.resolve(succeed({ ...exploration, verdicts }));
    },
  };
}

test('what was built in is shown at once, and gives way cell by cell to what is computed here', async () => {
  const { memory, asked } = explorer('naive');
  const view = createMatrixView(quick, memory, builtIn(['ack-first', 'naive', 'idempotent']));
  const shown = () =>
    view.store
      .getState()
      .rows.filter((row) => explorationOf(row) !== null)
      .map(({ row }) => row.id);
  await expect.poll(shown).toEqual(['ack-first', 'naive', 'idempotent']);
  // Nothing has been computed here.
  expect(namesOf(view)).toEqual(['checkpoint-inside']);
  expect(asked).toEqual([]);
  view.start();
  await expect.poll(() => view.store.getState().running?.row).toBe('naive');
  expect(namesOf(view)).toEqual(['ack-first', 'checkpoint-inside']);
  expect(shown()).toEqual(['ack-first', 'naive', 'idempotent']);
  expect(view.store.getState().rows.every(({ contradicted }) => contradicted.size === 0)).toBe(true);
  view.stop();
});

test('[E11] a cell whose verdict here contradicts the one that was built in says so, also after the page is left', async () => {
  const { memory } = explorer();
  const verdicts = builtIn(['ack-first', 'idempotent'], 'idempotent');
  const contradicted = (view: ReturnType<typeof createMatrixView>) =>
    view.store
      .getState()
      .rows.flatMap(({ row, contradicted: cells, cells: here }) =>
        [...cells].map(([property, before]) => [row.id, property, before.kind, here.get(property)?.kind]),
      );
  const view = createMatrixView(quick, memory, verdicts);
  view.start();
  await expect.poll(() => namesOf(view)).toHaveLength(consumingVariants.length);
  const expected = [['idempotent', 'effect-once', 'never-happens', 'holds']];
  await expect.poll(() => contradicted(view)).toEqual(expected);
  const again = createMatrixView(quick, memory, verdicts);
  await expect.poll(() => contradicted(again)).toEqual(expected);
});

test('verdicts that can’t be loaded are told, and the table is computed as it is without them', async () => {
  const { memory } = explorer();
  let isOffline = true;
  const recall = vi.fn<PreparedVerdicts['recall']>(async (inquiry) =>
    isOffline ? Promise.resolve(fail('offline')) : builtIn(['naive']).recall(inquiry),
  );
  const view = createMatrixView(quick, memory, { recall });
  await expect.poll(() => view.store.getState().unprepared).toBe('offline');
  view.start('idempotent');
  await expect.poll(() => namesOf(view)).toEqual(['idempotent', 'checkpoint-inside']);
  isOffline = false;
  view.prepare();
  await expect.poll(() => view.store.getState().unprepared).toBe(null);
  await expect
    .poll(() => view.store.getState().rows.filter(({ prepared }) => prepared !== null))
    .toHaveLength(1);
});

test('only what breaks: rows and promises without a broken cell go', async () => {
  const view = createMatrixView(
    { ...part, size: 'glance' },
    Promise.resolve(rememberIn(openMemoryExplorationStore())),
  );
  const { rows } = view.store.getState();
  const broken = { kind: 'never-happens', property: 'in-order' } as const;
  const state = {
    ...view.store.getState(),
    rows: rows.map((one) =>
      one.row.id === 'naive'
        ? { ...one, cells: new Map([...one.cells, ['in-order', broken] as const]) }
        : one,
    ),
  };
  const shown = shownPart(state, true);
  expect(shown.rows.map(({ row }) => row.id)).toEqual(['naive']);
  expect(shown.columns).toEqual(['in-order']);
  expect(shownPart(state, false).rows).toHaveLength(rows.length);
});

test('as a file each known cell is a line', async () => {
  const { memory } = explorer('naive');
  const view = createMatrixView(part, memory);
  view.start();
  await expect.poll(() => view.store.getState().running?.row).toBe('naive');
  const [head, ...lines] = matrixCsv(view.store.getState()).trimEnd().split('\n');
  expect(head).toBe('scenario,table,size,row,promise,verdict,moves,states,reduced,computed');
  const [found, unfit] = ['ack-first', 'checkpoint-inside'].map((row) =>
    lines.filter((line) => line.split(',')[3] === row),
  );
  const promiseCount = shownPart(view.store.getState(), false).columns.length;
  expect(found).toHaveLength(promiseCount);
  expect(found?.[0]).toMatch(/^order,consuming,glance,ack-first,no-lost-event,holds,,\d+,true,here$/);
  expect(unfit).toHaveLength(promiseCount);
  expect(lines).toHaveLength(2 * promiseCount);
  view.stop();
});
