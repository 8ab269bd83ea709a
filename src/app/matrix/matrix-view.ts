import { createStore, type StoreApi } from 'zustand/vanilla';
import { present } from '../../base/assert.ts';
import { matrixBounds, type MatrixTable } from '../../explorer/asking/matrix-tables.ts';
import {
  matrixColumns,
  matrixInquiry,
  matrixRows,
  promisesOf,
  tableNamed,
} from '../../explorer/asking/matrix.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { scenarios } from '../../scenarios/scenario-table.ts';
import type { SearchProgress } from '../explore/ask-explorer.ts';
import type { SearchBounds } from '../explore/findings.ts';
import type { Memory } from '../explore/memory.ts';
import { breather } from '../motion/breather.ts';
import { preparedSizeOf } from '../prepared/prepared-bounds.ts';
import { createPreparedVerdicts, type PreparedVerdicts } from '../prepared/prepared-verdicts.ts';
import { isDone, rowView, type Known, type RowView } from './cells.ts';
import type { MatrixAddress } from './matrix-address.ts';

export type MatrixPart = Pick<MatrixAddress, 'scenario' | 'table' | 'size'>;

/** One table of the matrix, as far as it is known. */
export type MatrixState = {
  readonly part: MatrixPart;
  readonly bounds: SearchBounds;
  readonly columns: readonly PropertyId[];
  readonly rows: readonly RowView[];
  /** Whether it has been asked what is remembered. */
  readonly isRecalled: boolean;
  /** The row that is being searched. */
  readonly running: { readonly row: string; readonly progress: SearchProgress | null } | null;
  /** What the explorer, or the browser, said when it failed. */
  readonly failure: string | null;
  /** Whether what was computed when this version was built is being read. */
  readonly isPreparing: boolean;
  /** Why what was computed when this version was built is not here, though it should be. */
  readonly unprepared: string | null;
};

export type MatrixView = {
  readonly store: Pick<StoreApi<MatrixState>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Shows another table; what was being computed is given up. */
  readonly choose: (part: MatrixPart) => void;
  /** Computes row after row what is not known yet; or one row alone. */
  readonly start: (only?: string) => void;
  /** Gives up the row that is being searched; the rows before it stay. */
  readonly stop: () => void;
  /** Asks once more for what was computed when this version was built. */
  readonly prepare: () => void;
};

export function createMatrixView(
  first: MatrixPart,
  opening: Promise<Memory>,
  verdicts: PreparedVerdicts = createPreparedVerdicts(),
): MatrixView {
  const store = createStore<MatrixState>(() => emptyTable(first));
  /** Aborted, whoever began with it has nothing to say any more. */
  let current = new AbortController();

  const stop = (): void => {
    current.abort();
    if (store.getState().running !== null) store.setState({ running: null });
  };

  const take = (known: ReadonlyMap<string, Partial<Known>>): void => {
    const { rows, columns } = store.getState();
    store.setState({
      rows: rows.map((one) => {
        const more = known.get(one.row.id);
        return more === undefined ? one : rowView(one.row, one.promises, columns, { ...one, ...more });
      }),
    });
  };

  const recall = async (): Promise<void> => {
    const memory = await opening;
    const { part, rows } = store.getState();
    const table = tableOf(part);
    const known = await Promise.all(
      rows.map(async ({ row }) => ({
        id: row.id,
        found: await memory.recall(matrixInquiry(table, row, part.size)),
      })),
    );
    if (store.getState().part !== part) return;
    take(new Map(known.flatMap(({ id, found }) => (found === null ? [] : [[id, { found }] as const]))));
    store.setState({ isRecalled: true });
  };

  const prepare = async (): Promise<void> => {
    const { part, rows } = store.getState();
    const scenario = scenarios.find(({ id }) => id === part.scenario);
    if (scenario === undefined || part.size !== preparedSizeOf(scenario)) return;
    const table = tableOf(part);
    // Each run is played, so that a page of many rows must come up for air.
    const breathe = breather();
    store.setState({ isPreparing: true, unprepared: null });
    const fitting = rows.filter(({ row }) => row.misfits.length === 0);
    let failure: string | null = null;
    for (const [index, { row }] of fitting.entries()) {
      const prepared = await verdicts.recall(matrixInquiry(table, row, part.size));
      if (store.getState().part !== part) return;
      if (!prepared.ok) failure = prepared.failure;
      else if (prepared.value !== null) take(new Map([[row.id, { prepared: prepared.value }]]));
      await breathe(index, fitting.length);
      if (store.getState().part !== part) return;
    }
    store.setState({ isPreparing: false, unprepared: failure });
  };

  const startNow = async (signal: AbortSignal, only: string | undefined): Promise<void> => {
    const isLeft = (): boolean => signal.aborted;
    const memory = await opening;
    const { part, rows } = store.getState();
    const table = tableOf(part);
    const wanted = rows.filter((one) => !isDone(one) && (only === undefined || one.row.id === only));
    for (const { row } of wanted) {
      if (isLeft()) return;
      store.setState({ running: { row: row.id, progress: null } });
      const onProgress = (progress: SearchProgress): void => {
        if (!signal.aborted) store.setState({ running: { row: row.id, progress } });
      };
      const found = await memory.ask(matrixInquiry(table, row, part.size), { onProgress, signal });
      if (isLeft()) return;
      if (!found.ok) {
        store.setState({ running: null, failure: found.failure.detail });
        return;
      }
      take(new Map([[row.id, { found: found.value }]]));
    }
    store.setState({ running: null });
  };

  void recall();
  void prepare();
  return {
    store,
    stop,
    prepare: () => void prepare(),
    choose: (part) => {
      stop();
      store.setState(emptyTable(part), true);
      void recall();
      void prepare();
    },
    start: (only) => {
      stop();
      store.setState({ failure: null });
      current = new AbortController();
      void startNow(current.signal, only);
    },
  };
}

function emptyTable(part: MatrixPart): MatrixState {
  const table = tableOf(part);
  const scenario = present(
    scenarios.find(({ id }) => id === part.scenario),
    `the scenario ${part.scenario}`,
  );
  const rows = matrixRows(scenario, table);
  const columns = matrixColumns(scenario, rows);
  return {
    part,
    bounds: matrixBounds(table, part.size),
    columns,
    rows: rows.map((row) => rowView(row, promisesOf(scenario, row), columns)),
    isRecalled: false,
    running: null,
    failure: null,
    isPreparing: false,
    unprepared: null,
  };
}

function tableOf({ scenario: id, table }: MatrixPart): MatrixTable {
  const scenario = scenarios.find((one) => one.id === id);
  return present(tableNamed(scenario, table), `the table ${table}`);
}
