import { useCallback } from 'react';
import { navigateTo } from '../lab/address.ts';
import { useActions, useLabStore } from '../lab/lab-context.tsx';
import { makePress, pressOf } from './story-press.ts';

/** What a remote's one key does: in a story what the one button does, else a move on. */
export function usePressOn(): (isRepeat: boolean) => void {
  const actions = useActions();
  const store = useLabStore();
  return useCallback(
    (isRepeat) => {
      const state = store.getState();
      const isTold = state.offers.script !== null && !state.isPlaying;
      if (!isTold || pressOf(state) === 'step') return actions.step();
      // What only the reader can do in a story is done by a press of its own.
      if (!isRepeat) makePress(state, actions, navigateTo);
    },
    [actions, store],
  );
}
