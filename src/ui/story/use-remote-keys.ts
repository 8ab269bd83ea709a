import { useCallback } from 'react';
import { navigateTo } from '../lab/address.ts';
import { useActions, useLabStore } from '../lab/lab-context.tsx';
import { makePress, pressOf } from './story-press.ts';

type RemoteKeys = {
  /** In a story what the one button does, else a move on; whether the key is kept down. */
  readonly onPress: (isRepeat: boolean) => void;
  readonly onBack: () => void;
};

/** What a remote's keys do. `isFolded`: steps that nobody sees are none. */
export function useRemoteKeys(isFolded: boolean): RemoteKeys {
  const actions = useActions();
  const store = useLabStore();
  const onPress = useCallback(
    (isRepeat: boolean) => {
      const state = store.getState();
      const isTold = state.offers.script !== null && !state.isPlaying;
      if (!isTold || pressOf(state) === 'step') return isFolded ? actions.stepOver() : actions.step();
      // What only the reader can do in a story is done by a press of its own.
      if (!isRepeat) makePress(state, actions, { isFolded, navigate: navigateTo });
    },
    [actions, store, isFolded],
  );
  return { onPress, onBack: isFolded ? actions.stepBackOver : actions.stepBack };
}
