import { useCallback, useLayoutEffect, useState } from 'react';
import { useActions, useLabStore } from '../lab/lab-context.tsx';
import { keyCommand, keyPressOf, type KeyCommand } from './key-command.ts';

export type KeyDialogs = {
  readonly onHelp: () => void;
  readonly onExplore: () => void;
  /** A remote has one key to go on; whether it is kept down. */
  readonly onPress: (isRepeat: boolean) => void;
  readonly onBack: () => void;
  readonly stage: { readonly isOn: boolean; readonly set: (isOn: boolean) => void };
};

type Keys = {
  /** Whether the page is to be blank, as who speaks before it wants. */
  readonly isBlank: boolean;
  readonly unblank: () => void;
};

/** The lab's keys, wherever the focus is, unless what has the focus takes them itself. */
export function useKeys({ onHelp, onExplore, onPress, onBack, stage }: KeyDialogs): Keys {
  const actions = useActions();
  const store = useLabStore();
  const [isBlank, setBlank] = useState(false);
  const unblank = useCallback(() => setBlank(false), []);
  // Before the page is painted: who sees it may press.
  useLayoutEffect(() => {
    const run = (command: KeyCommand, isRepeat: boolean): void => {
      const state = store.getState();
      switch (command.kind) {
        case 'play-pause':
          return state.isPlaying ? actions.pause() : actions.play();
        case 'step': {
          // What only the reader can do in a story is done by a press of its own.
          const isReaders = state.storyPress !== null && state.position === state.head;
          return isRepeat && isReaders ? undefined : actions.step();
        }
        case 'press':
          return onPress(isRepeat);
        case 'press-back':
          return onBack();
        case 'stage':
          return stage.set(!stage.isOn);
        case 'step-back':
          return actions.stepBack();
        case 'to-start':
          return actions.toStart();
        case 'to-end':
          return actions.toEnd();
        case 'follow': {
          const what = { kind: 'move', number: state.position } as const;
          return actions.follow(actions.subjectOf(what)?.subject ?? null);
        }
        case 'unfollow':
          return stage.isOn ? stage.set(false) : actions.follow(null);
        case 'explore':
          return onExplore();
        case 'blank':
          // Nothing goes on that nobody sees.
          if (state.isPlaying) actions.pause();
          return setBlank(true);
        case 'help':
          return onHelp();
        case 'choose': {
          const choice = [...state.choices, ...state.decisions][command.number - 1];
          // Whoever is asked may decide while the rest goes on.
          const isBlocked = state.isPlaying && choice?.move.kind !== 'decide';
          if (choice !== undefined && !isBlocked) actions.act(choice.move);
          return;
        }
        case 'held':
      }
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const press = keyPressOf(event);
      if (isBlank) {
        // Any key brings the page back and does nothing else: nobody sees what it would do.
        if (press.hasModifier || modifiers.includes(press.key)) return;
        event.preventDefault();
        event.stopPropagation();
        if (!press.isRepeat) setBlank(false);
        return;
      }
      const command = keyCommand(press);
      if (command === null) return;
      // Where nothing is followed, Escape is for others.
      if (command.kind === 'unfollow' && store.getState().subject === null && !stage.isOn) return;
      event.preventDefault();
      run(command, press.isRepeat);
    };
    // Before the widgets: a remote's key is no key of the tab or list that happens to have the focus.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [actions, store, onHelp, onExplore, onPress, onBack, stage, isBlank]);
  return { isBlank, unblank };
}

const modifiers: readonly string[] = ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'Fn'];
