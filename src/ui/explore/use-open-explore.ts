import { useCallback } from 'react';
import type { PropertyId } from '../../kernel/names.ts';
import { useActions, useViewStore } from '../lab/lab-context.tsx';

/** Opens the search for a way to break this run's design, or one promise of it. */
export function useOpenExplore(): (property?: PropertyId) => void {
  const view = useViewStore();
  const actions = useActions();
  return useCallback(
    (property) => {
      // The moment that may be searched from stands still.
      actions.pause();
      view.setState({ exploring: { isOpen: true, property: property ?? null } });
    },
    [actions, view],
  );
}
