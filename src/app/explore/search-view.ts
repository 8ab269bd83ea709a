import { createStore, type StoreApi } from 'zustand/vanilla';
import { equalJson } from '../../base/equal.ts';
import type { Inquiry } from '../../explorer/asking/inquiry.ts';
import type { Exploration, Verdict } from '../../explorer/search/verdict.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { askExplorer, type Ask, type SearchProgress } from './ask-explorer.ts';

/** What is asked, as the views hold it. */
export type SearchInquiry = Inquiry;

/** Where a search stands, for a view. What was asked stays beside what was found: it is of that setup alone. */
export type SearchState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'searching';
      readonly inquiry: Inquiry;
      /** Null: nothing has been told yet. */
      readonly progress: SearchProgress | null;
      /** It was told to stop, and sums up. */
      readonly isStopping: boolean;
    }
  | SearchFound
  | { readonly kind: 'failed'; readonly inquiry: Inquiry; readonly detail: string };

export type SearchFound = {
  readonly kind: 'found';
  readonly inquiry: Inquiry;
  readonly exploration: Exploration;
  readonly searchedMs: number;
};

/** What is known of the promises by now: to be told, and only of a search that has ended to be kept. */
export function verdictsIn(state: SearchState): readonly Verdict[] {
  if (state.kind === 'found') return state.exploration.verdicts;
  return (state.kind === 'searching' ? state.progress?.decided : undefined) ?? none;
}

const none: readonly Verdict[] = [];

/** One search at a time, and what it found. */
export type SearchView = {
  readonly store: Pick<StoreApi<SearchState>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Begins; a search that is under way is given up for it. */
  readonly search: (inquiry: Inquiry) => void;
  /** It is enough: what was found up to now comes as the result. */
  readonly stop: () => void;
  /** Another run is shown, of this setup, or none: what is about another design is given up and forgotten. */
  readonly keepFor: (setup: Setup | null) => void;
  /** Gives up what is under way and forgets what was found. */
  readonly clear: () => void;
};

export function createSearchView(ask: Ask = askExplorer): SearchView {
  const store = createStore<SearchState>(() => ({ kind: 'idle' }));
  /** Of the search that is under way, else of the last one. */
  let current = { enough: new AbortController(), left: new AbortController() };

  const clear = (): void => {
    current.left.abort();
    if (store.getState().kind !== 'idle') store.setState({ kind: 'idle' }, true);
  };

  const searchNow = async (inquiry: Inquiry, enough: AbortSignal, signal: AbortSignal): Promise<void> => {
    const onProgress = (progress: SearchProgress): void => {
      const state = store.getState();
      if (!signal.aborted && state.kind === 'searching') store.setState({ ...state, progress }, true);
    };
    const found = await ask(inquiry, { onProgress, enough, signal });
    // A later search, or nobody, waits for this answer.
    if (signal.aborted) return;
    store.setState(
      found.ok
        ? { kind: 'found', inquiry, ...found.value }
        : { kind: 'failed', inquiry, detail: found.failure.detail },
      true,
    );
  };

  return {
    store,
    clear,
    keepFor: (setup) => {
      const state = store.getState();
      if (state.kind === 'idle' || (setup !== null && equalJson(setup, state.inquiry.setup))) return;
      clear();
    },
    search: (inquiry) => {
      clear();
      store.setState({ kind: 'searching', inquiry, progress: null, isStopping: false }, true);
      current = { enough: new AbortController(), left: new AbortController() };
      void searchNow(inquiry, current.enough.signal, current.left.signal);
    },
    stop: () => {
      const state = store.getState();
      if (state.kind !== 'searching' || state.isStopping) return;
      store.setState({ ...state, isStopping: true }, true);
      current.enough.abort();
    },
  };
}
