import type { StoreApi } from 'zustand/vanilla';
import type { Catalogue, CatalogueEntry } from '../../storage/catalogue.ts';
import { keptSetup } from '../pages/lab-request.ts';
import type { LabState } from './lab-state.ts';
import type { LabContext } from './lab-context.ts';

/** The open run's line in the list of runs. It only lists: what a run is, its own tables say. */
export type RunEntry = {
  /** Writes it now. A list that can't be written costs nothing but its line. */
  readonly write: () => Promise<void>;
  /** The run has grown: writes it if that was not done a moment ago. */
  readonly grown: () => void;
  /** Writes what `grown` has left: playing has ended, or nobody looks any more. */
  readonly settle: () => void;
  readonly close: () => void;
};

type EntryParts = {
  readonly context: LabContext;
  readonly store: StoreApi<LabState>;
  readonly catalogue: Catalogue;
  readonly nowMs: () => number;
};

/** While a run plays its line may be so old. */
const writeEveryMs = 5_000;

export function createRunEntry({ context, store, catalogue, nowMs }: EntryParts): RunEntry {
  let known: CatalogueEntry | null = null;
  let writtenMs = 0;
  let isBehind = false;

  const write = async (): Promise<void> => {
    if (context.memoryReason !== null || store.getState().role !== 'driving') return;
    const atMs = nowMs();
    writtenMs = atMs;
    isBehind = false;
    if (known === null) {
      const found = await catalogue.find(context.runId);
      known = found.ok ? found.value : null;
    }
    known = {
      id: context.runId,
      title: known?.title ?? context.runId,
      setup: keptSetup(context.setup, {
        activity: context.activity,
        ...(context.skipped === undefined ? {} : { skipped: context.skipped }),
      }),
      createdAt: known?.createdAt ?? atMs,
      updatedAt: atMs,
      moveCount: context.driver.tape.length(),
    };
    await catalogue.put(known);
  };
  const settle = (): void => {
    if (isBehind) void write();
  };
  const page = document;
  const onHidden = (): void => {
    if (page.hidden) settle();
  };
  page.addEventListener('visibilitychange', onHidden);
  return {
    write,
    grown: () => {
      isBehind = true;
      if (nowMs() - writtenMs >= writeEveryMs) void write();
    },
    settle,
    close: () => {
      page.removeEventListener('visibilitychange', onHidden);
      settle();
    },
  };
}
