import { useEffect, type RefObject } from 'react';
import { useActions, useLabStore } from '../lab/lab-context.tsx';

/** Slow enough to read what each move did. */
const stepMs = 1_600;
/** Where it has come to its end it stands a while, and begins anew. */
const endMs = 6_000;

/** Goes from one thing to be seen to the next, as long as somebody can see it. */
export function useSteadySteps(stage: RefObject<HTMLElement | null>, isRunning: boolean): void {
  const store = useLabStore();
  const actions = useActions();
  useEffect(() => {
    const { current: element } = stage;
    if (!isRunning || element === null) return;
    let isInSight = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = (): void => {
      const { choices, storyPress, position, head } = store.getState();
      const isOver = position === head && choices.length === 0 && storyPress === null;
      timer = setTimeout(
        () => {
          if (isOver) actions.restart();
          else actions.stepOver();
          goOn();
        },
        isOver ? endMs : stepMs,
      );
    };
    const follow = (): void => {
      clearTimeout(timer);
      if (isInSight && !document.hidden) goOn();
    };
    const observer = new IntersectionObserver(([entry]) => {
      isInSight = entry?.isIntersecting === true;
      follow();
    });
    observer.observe(element);
    document.addEventListener('visibilitychange', follow);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('visibilitychange', follow);
    };
  }, [stage, isRunning, store, actions]);
}
