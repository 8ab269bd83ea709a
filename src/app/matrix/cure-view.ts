import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Exploration } from '../../explorer/search/verdict.ts';
import type { SearchProgress } from '../explore/ask-explorer.ts';
import type { Memory } from '../explore/memory.ts';
import type { SearchInquiry } from '../explore/search-view.ts';
import { createPreparedVerdicts, type PreparedVerdicts } from '../prepared/prepared-verdicts.ts';

export type CureState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'searching'; readonly progress: SearchProgress | null }
  /** `isPrepared`: when this version was built. */
  | { readonly kind: 'found'; readonly exploration: Exploration; readonly isPrepared: boolean }
  | { readonly kind: 'failed'; readonly detail: string };

/** Whether a cure cures: known already, or searched on demand. */
export type CureView = {
  readonly store: Pick<StoreApi<CureState>, 'getState' | 'getInitialState' | 'subscribe'>;
  readonly recall: () => void;
  readonly search: () => void;
  /** Gives up what is being searched. */
  readonly close: () => void;
};

export function createCureView(
  inquiry: SearchInquiry,
  openMemory: () => Promise<Memory>,
  verdicts: PreparedVerdicts = createPreparedVerdicts(),
): CureView {
  const store = createStore<CureState>(() => ({ kind: 'unknown' }));
  /** Of the search that is under way, else of the last one. */
  let current = new AbortController();

  const recallNow = async (): Promise<void> => {
    const memory = await openMemory();
    const found = await memory.recall(inquiry);
    const prepared = found === null ? await verdicts.recall(inquiry) : null;
    const exploration = found?.exploration ?? (prepared?.ok === true ? prepared.value : null);
    if (exploration !== null && store.getState().kind === 'unknown')
      store.setState({ kind: 'found', exploration, isPrepared: found === null }, true);
  };

  const searchNow = async (signal: AbortSignal): Promise<void> => {
    const memory = await openMemory();
    const onProgress = (progress: SearchProgress): void => {
      if (!signal.aborted) store.setState({ kind: 'searching', progress }, true);
    };
    const found = await memory.ask(inquiry, { onProgress, signal });
    if (signal.aborted) return;
    store.setState(
      found.ok
        ? { kind: 'found', exploration: found.value.exploration, isPrepared: false }
        : { kind: 'failed', detail: found.failure.detail },
      true,
    );
  };

  return {
    store,
    recall: () => void recallNow(),
    search: () => {
      current.abort();
      current = new AbortController();
      store.setState({ kind: 'searching', progress: null }, true);
      void searchNow(current.signal);
    },
    close: () => {
      current.abort();
      if (store.getState().kind === 'searching') store.setState({ kind: 'unknown' }, true);
    },
  };
}
