import { useEffect } from 'react';
import { useActions, useLabStore } from '../lab/lab-context.tsx';
import { keyCommand, targetOf, type KeyCommand } from './key-command.ts';

/** The lab's keys, wherever the focus is, unless what has the focus takes them itself. */
export function useKeys(onHelp: () => void, onExplore: () => void): void {
  const actions = useActions();
  const store = useLabStore();
  useEffect(() => {
    const run = (command: KeyCommand): void => {
      const state = store.getState();
      switch (command.kind) {
        case 'play-pause':
          return state.isPlaying ? actions.pause() : actions.play();
        case 'step':
          return actions.step();
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
          return actions.follow(null);
        case 'explore':
          return onExplore();
        case 'help':
          return onHelp();
        case 'choose': {
          const choice = state.choices[command.number - 1];
          if (choice !== undefined && !state.isPlaying) actions.act(choice.move);
        }
      }
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const command = keyCommand({
        key: event.key,
        hasModifier: event.ctrlKey || event.metaKey || event.altKey,
        target: targetOf(event.target),
      });
      if (command === null) return;
      // Where nothing is followed, Escape is for others.
      if (command.kind === 'unfollow' && store.getState().subject === null) return;
      event.preventDefault();
      run(command);
    };
    // Before the widgets: a remote's key is no key of the tab or list that happens to have the focus.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [actions, store, onHelp, onExplore]);
}
