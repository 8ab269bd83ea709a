import { nextByClock } from '../../live/clock.ts';
import { isInner } from '../story/inner-moves.ts';
import type { LabSession } from './lab-session.ts';

type Steps = {
  readonly seek: (position: number) => void;
  /** Back by one move that a viewer sees. */
  readonly seekBackOver: () => void;
  readonly stepNow: () => Promise<void>;
  /** Up to what a viewer sees, or to where the story waits for its reader or tells what is new. */
  readonly stepOverNow: () => Promise<void>;
};

/** One move on, or one thing to be seen; and back. */
export function createSteps(session: LabSession): Steps {
  const { store, context } = session.parts;
  const { driver, machine } = context;
  const { tape } = driver;

  const seek = (position: number): void => {
    const bounded = Math.max(0, Math.min(tape.length(), position));
    session.setShownMs(tape.momentAt(bounded).clock.nowMs);
    session.show({ position: bounded });
  };

  const stepNow = async (): Promise<void> => {
    const { position } = store.getState();
    if (position < tape.length()) {
      seek(position + 1);
      return;
    }
    if (!session.isDriving()) return;
    // Who only ever goes on, with a remote in the hand, is told the whole story.
    const { storyPress } = store.getState();
    if (storyPress !== null) {
      await session.makeHere(storyPress);
      return;
    }
    const { clock, world } = tape.head();
    const due = nextByClock(machine, clock, world, session.held());
    if (due !== null) await session.makeAt(position, due);
  };

  const isInnerAt = (position: number): boolean =>
    position > 0 && position <= tape.length() && isInner(tape.entryAt(position).move);

  /** Up to what a viewer sees, or to where the story waits for its reader or tells what is new. */
  const stepOverNow = async (): Promise<void> => {
    for (;;) {
      const { position, beat } = store.getState();
      await stepNow();
      const now = store.getState();
      const isOver = now.position <= position || now.storyPress !== null || now.beat !== beat;
      if (isOver || !isInnerAt(now.position)) return;
    }
  };

  const seekBackOver = (): void => {
    let position = store.getState().position - 1;
    while (isInnerAt(position)) position -= 1;
    seek(position);
  };

  return { seek, seekBackOver, stepNow, stepOverNow };
}
