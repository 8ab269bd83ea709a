import { createContext, use, useState, type ReactElement, type ReactNode } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { Ask } from '../../app/explore/ask-explorer.ts';
import type { SearchState, SearchView } from '../../app/explore/search-view.ts';
import type { LabActions, LabState } from '../../app/lab/lab-state.ts';
import { createViewState, type ViewState } from './view-state.ts';

/** A running lab: what is, and what can be asked of it. */
export type Lab = {
  readonly store: Pick<StoreApi<LabState>, 'getState' | 'getInitialState' | 'subscribe'>;
  readonly actions: LabActions;
};

/** Who searches for ways to break it, and a search that may outlive the run. */
export type SearchHere = { readonly ask: Ask; readonly view: SearchView };

type Here = {
  readonly lab: Lab;
  readonly view: StoreApi<ViewState>;
  readonly searching: SearchHere | null;
};

const LabContext = createContext<Here | null>(null);

type LabProviderProps = {
  readonly lab: Lab;
  /** Left out where nothing can be searched: a run that is only looked at loads no explorer. */
  readonly searching?: SearchHere;
  readonly children: ReactNode;
};

export function LabProvider({ lab, searching, children }: LabProviderProps): ReactElement {
  const [view] = useState(createViewState);
  return <LabContext value={{ lab, view, searching: searching ?? null }}>{children}</LabContext>;
}

function useHere(): Here {
  const here = use(LabContext);
  if (here === null) throw new Error('a view of the lab stands inside a LabProvider');
  return here;
}

/** A part of the lab's state; the view is drawn again only when that part is another. */
export function useLab<Part>(select: (state: LabState) => Part): Part {
  return useStore(useHere().lab.store, select);
}

export function useActions(): LabActions {
  return useHere().lab.actions;
}

/** The store itself, for what must not wait for a render: the canvas and the keys. */
export function useLabStore(): Lab['store'] {
  return useHere().lab.store;
}

/** What only this view of the lab knows: what is pointed at, which tab is open. */
export function useView<Part>(select: (state: ViewState) => Part): Part {
  return useStore(useHere().view, select);
}

export function useViewStore(): StoreApi<ViewState> {
  return useHere().view;
}

function useSearchHere(): SearchHere {
  const { searching } = useHere();
  if (searching === null) throw new Error('a view of a search stands where one can search');
  return searching;
}

/** A part of where the search for a way to break it stands. */
export function useSearch<Part>(select: (state: SearchState) => Part): Part {
  return useStore(useSearchView().store, select);
}

export function useSearchView(): SearchView {
  return useSearchHere().view;
}

/** Who searches: for whoever has questions of its own. */
export function useAsk(): Ask {
  return useSearchHere().ask;
}
