import { useCallback } from 'react';
import type { PropertyId } from '../../kernel/names.ts';
import { useActions, useLabStore, useViewStore } from '../lab/lab-context.tsx';

/** Opens the search for a way to break this run's design, or one promise of it. */
export function useOpenExplore(): (property?: PropertyId) => void {
  const store = useLabStore();
  const view = useViewStore();
  const actions = useActions();
  return useCallback(
    (property) => {
      // A challenge is for its player to find out, who may ask for hints or give up.
      if (store.getState().challenge !== null) return;
      // The moment that may be searched from stands still.
      actions.pause();
      view.setState({ exploring: { isOpen: true, property: property ?? null } });
    },
    [actions, store, view],
  );
}
