import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AskedSearch, Found, SearchProgress } from '../explore/ask-explorer.ts';
import type { Memory } from '../explore/remembered-search.ts';
import type { SearchInquiry } from '../explore/search-view.ts';

export type CureState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'searching'; readonly progress: SearchProgress | null }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'failed'; readonly detail: string };

/** Whether a cure cures: known already, or searched on demand. */
export type CureView = {
  readonly store: Pick<StoreApi<CureState>, 'getState' | 'getInitialState' | 'subscribe'>;
  readonly recall: () => void;
  readonly search: () => void;
  /** Gives up what is being searched. */
  readonly close: () => void;
};

export function createCureView(inquiry: SearchInquiry, openMemory: () => Promise<Memory>): CureView {
  const store = createStore<CureState>(() => ({ kind: 'unknown' }));
  let asked: AskedSearch | null = null;
  let turn = 0;

  const recallNow = async (): Promise<void> => {
    const memory = await openMemory();
    const found = await memory.recall(inquiry);
    if (found !== null && store.getState().kind === 'unknown') store.setState({ kind: 'found', found }, true);
  };

  const searchNow = async (mine: number): Promise<void> => {
    const memory = await openMemory();
    if (turn !== mine) return;
    asked = memory.ask(inquiry, (progress) => {
      if (turn === mine) store.setState({ kind: 'searching', progress }, true);
    });
    const found = await asked.found;
    if (turn !== mine) return;
    store.setState(
      found.ok ? { kind: 'found', found: found.value } : { kind: 'failed', detail: found.failure.detail },
      true,
    );
  };

  return {
    store,
    recall: () => void recallNow(),
    search: () => {
      turn += 1;
      store.setState({ kind: 'searching', progress: null }, true);
      void searchNow(turn);
    },
    close: () => {
      turn += 1;
      asked?.giveUp();
      asked = null;
      if (store.getState().kind === 'searching') store.setState({ kind: 'unknown' }, true);
    },
  };
}
