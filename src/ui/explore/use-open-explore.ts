import { useCallback } from 'react';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { useActions, useLabStore, useViewStore } from '../lab/lab-context.tsx';

/** Opens the search for a way to break this run's design, or one promise of it. */
export function useOpenExplore(): (property?: PropertyId) => void {
  const store = useLabStore();
  const view = useViewStore();
  const actions = useActions();
  return useCallback(
    (property) => {
      if (!store.getState().offers.mayExplore) return;
      // The moment that may be searched from stands still.
      actions.pause();
      view.setState({ exploring: { isOpen: true, property: property ?? null } });
    },
    [actions, store, view],
  );
}
