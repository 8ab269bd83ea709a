import { useCallback } from 'react';
import type { PlaceId } from '../../../kernel/terms/names.ts';
import { useLabStore, useViewStore } from '../../lab/lab-context.tsx';

/** Opens a table, or a tape, of a place in the inspector. */
export function useUnfold(place: PlaceId): (table: string) => void {
  const store = useLabStore();
  const view = useViewStore();
  return useCallback(
    (table) => {
      const { databases, broker } = store.getState().definition;
      const database = place === broker ? broker : databases.find((one) => one.place === place)?.id;
      if (database !== undefined) view.setState({ tab: 'tables', table: { database, table } });
    },
    [store, view, place],
  );
}
