import { expect, test } from 'vitest';
import type { Found } from '../../../src/app/explore/ask-explorer.ts';
import { rememberIn } from '../../../src/app/explore/remembered-search.ts';
import { isDone } from '../../../src/app/matrix/cells.ts';
import { matrixCsv } from '../../../src/app/matrix/matrix-csv.ts';
import { createMatrixView, type MatrixPart } from '../../../src/app/matrix/matrix-view.ts';
import { shownPart } from '../../../src/app/matrix/shown-part.ts';
import { succeed } from '../../../src/base/result.ts';
import { inquire, type Inquiry } from '../../../src/explorer/inquiry.ts';
import { driven } from '../../../src/explorer/run-search.ts';
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
  const memory = rememberIn(store, (inquiry) => {
    const variant = inquiry.setup.slots.consuming;
    asked.push(variant);
    return {
      found:
        variant === hangsAt
          ? new Promise(() => undefined)
          : Promise.resolve(
              variant === failsAt
                ? ({ ok: false, failure: { kind: 'failed', detail: 'no memory' } } as const)
                : succeed(foundFor(inquiry)),
            ),
      stop: () => undefined,
      giveUp: () => givenUp.push(variant),
    };
  });
  return { asked, givenUp, memory: Promise.resolve(memory), store };
}

/** A loaded machine is slow, which is no failure. */
const eventually = <Value>(look: () => Value) => expect.poll(look, { timeout: 50_000 });

const namesOf = (view: ReturnType<typeof createMatrixView>): readonly string[] =>
  view.store
    .getState()
    .rows.filter(isDone)
    .map(({ row }) => row.id);

test('row after row is computed, what does not apply is not searched, and each cell says how it stands', async () => {
  const { asked, memory } = explorer();
  const view = createMatrixView(part, memory);
  view.start();
  await eventually(() => namesOf(view)).toHaveLength(7);
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
  await eventually(() => view.store.getState().running?.row).toBe('naive');
  view.stop();
  expect(first.givenUp).toEqual(['naive']);
  expect(view.store.getState().running).toBe(null);
  expect(namesOf(view)).toEqual(['ack-first', 'checkpoint-inside']);
  view.start();
  await eventually(() => view.store.getState().running?.row).toBe('naive');
  expect(first.asked).toEqual(['ack-first', 'naive', 'naive']);
  view.stop();
  // The page is opened again: what was found is there before anything is pressed.
  const again = createMatrixView(part, first.memory);
  await eventually(() => again.store.getState().isRecalled).toBe(true);
  expect(namesOf(again)).toEqual(['ack-first', 'checkpoint-inside']);
});

test('one row can be computed alone', async () => {
  const { asked, memory } = explorer();
  const view = createMatrixView(part, memory);
  view.start('idempotent');
  await eventually(() => namesOf(view)).toEqual(['idempotent', 'checkpoint-inside']);
  await eventually(() => view.store.getState().running).toBe(null);
  expect(asked).toEqual(['idempotent']);
});

test('another table gives up the present one, and what it was still to say is not heard', async () => {
  const { memory, givenUp } = explorer('ack-first');
  const view = createMatrixView(part, memory);
  view.start();
  await eventually(() => view.store.getState().running?.row).toBe('ack-first');
  view.choose({ ...part, table: 'concurrency' });
  expect(givenUp).toEqual(['ack-first']);
  const { running, rows } = view.store.getState();
  expect(running).toBe(null);
  expect(rows.map(({ row }) => row.id)).toEqual(['none', 'optimistic', 'optimistic-retry', 'pessimistic']);
});

test('an explorer that fails stops the computing and says why; pressed again it goes on', async () => {
  const { memory, asked } = explorer(null, 'naive');
  const view = createMatrixView(part, memory);
  view.start();
  await eventually(() => view.store.getState().failure).toBe('no memory');
  expect(view.store.getState().running).toBe(null);
  view.start();
  expect(view.store.getState().failure).toBe(null);
  await eventually(() => view.store.getState().failure).toBe('no memory');
  expect(asked).toEqual(['ack-first', 'naive', 'naive']);
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
  await eventually(() => view.store.getState().running?.row).toBe('naive');
  const [head, ...lines] = matrixCsv(view.store.getState()).trimEnd().split('\n');
  expect(head).toBe('scenario,table,size,row,promise,verdict,moves,states,reduced');
  const [found, unfit] = ['ack-first', 'checkpoint-inside'].map((row) =>
    lines.filter((line) => line.split(',')[3] === row),
  );
  const promiseCount = shownPart(view.store.getState(), false).columns.length;
  expect(found).toHaveLength(promiseCount);
  expect(found?.[0]).toMatch(/^order,consuming,glance,ack-first,no-lost-event,holds,,\d+,true$/);
  expect(unfit).toHaveLength(promiseCount);
  expect(lines).toHaveLength(2 * promiseCount);
  view.stop();
});
