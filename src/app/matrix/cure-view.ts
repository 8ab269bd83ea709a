import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Exploration } from '../../explorer/verdict.ts';
import type { AskedSearch, SearchProgress } from '../explore/ask-explorer.ts';
import type { Memory } from '../explore/remembered-search.ts';
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
  let asked: AskedSearch | null = null;
  let turn = 0;

  const recallNow = async (): Promise<void> => {
    const memory = await openMemory();
    const found = await memory.recall(inquiry);
    const prepared = found === null ? await verdicts.recall(inquiry) : null;
    const exploration = found?.exploration ?? (prepared?.ok === true ? prepared.value : null);
    if (exploration !== null && store.getState().kind === 'unknown')
      store.setState({ kind: 'found', exploration, isPrepared: found === null }, true);
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
